import { z } from 'zod';
import { fail, type Result, succeed } from '../model/result';
import { Scorecard } from '../model/scorecard';

/** Far above what the largest scorecard needs. Bytes. */
const LARGEST = 1_000_000;

/** Raised when an older reader would misunderstand a newer file. */
const SCHEMA_VERSION = 1;

const File = z.object({
  format: z.literal('touchtrail-scorecard'),
  schemaVersion: z.literal(SCHEMA_VERSION),
  name: z.string(),
  sections: z.array(z.unknown()),
});

/** A scorecard as a file for others. Its words must be spelled out: nobody else has ours. */
export function writeScorecard({ name, sections }: Scorecard): Blob {
  const file = { format: 'touchtrail-scorecard', schemaVersion: SCHEMA_VERSION, name, sections };
  return new Blob([`${JSON.stringify(file, undefined, 2)}\n`], { type: 'application/json' });
}

/** Reads a scorecard from anywhere as a new one of the user's own, under the ids given. The detail names the field. */
export async function readScorecard(
  blob: Blob,
  own: Pick<Scorecard, 'id' | 'seriesId' | 'madeAt'>,
): Promise<Result<Scorecard>> {
  if (blob.size > LARGEST) return fail('not-a-scorecard', `${blob.size} bytes`);
  const file = File.safeParse(parseJson(await blob.text()));
  if (!file.success) return fail('not-a-scorecard', file.error.issues[0]?.path.join('.'));
  const { name, sections } = file.data;
  const scorecard = Scorecard.safeParse({ ...own, name, sections });
  if (scorecard.success) return succeed(scorecard.data);
  const [issue] = scorecard.error.issues;
  return fail('not-a-scorecard', `${issue?.path.join('.')}: ${issue?.message}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
