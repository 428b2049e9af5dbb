import { type Result, succeed } from '../model/result';
import type { Touchpoint } from '../model/touchpoint';
import type { Wait } from '../model/wait';
import { db } from '../store/db';
import { changeTouchpoint, putTouchpoint } from '../store/touchpoints';
import { KINDS } from '../vocabulary/kinds';
import { KIND_OF_ANSWER } from '../vocabulary/requests';

/**
 * Puts the touchpoint that an answer is into the chain of the walk that asked, or lets it follow what is told of the
 * answer afterwards: a letter that first seemed an email.
 */
export async function chainAnswer(wait: Wait, answerId: string): Promise<Result<null>> {
  const answer = wait.answers.find(({ id }) => id === answerId);
  const id = answer?.touchpointId;
  if (!answer || !id) return succeed(null);
  const kind = KIND_OF_ANSWER[answer.by];
  if (!kind) {
    if (await db.touchpoints.get(id)) await hideInChain(id, Date.now());
    return succeed(null);
  }
  const { phase, stage, category } = KINDS[kind];
  const placed = {
    kind,
    phase,
    stage,
    category,
    at: answer.at,
    order: answer.at,
    deletedAt: answer.deletedAt,
  };
  const put = await putTouchpoint(wait.walkId, `off-site:${id}`, (known) =>
    known
      ? {
          ...known,
          ...(known.kind !== kind && { kind, phase, stage, category }),
          deletedAt: answer.deletedAt,
        }
      : { ...happened(id, wait), ...placed },
  );
  return put.ok ? succeed(null) : put;
}

const happened = (id: string, { walkId, timeZone }: Wait) => ({
  id,
  walkId,
  key: `off-site:${id}`,
  engagement: 'used' as const,
  steps: [],
  label: '',
  facts: {},
  origin: 'walker' as const,
  before: { is: 'none', reason: 'not-asked' } as const,
  offSite: { timeZone },
});

/** Takes a touchpoint out of the chain with its answer, or puts it back. */
export async function hideInChain(id: string, deletedAt: number | undefined): Promise<Result<Touchpoint>> {
  return changeTouchpoint(id, () => ({ deletedAt }));
}
