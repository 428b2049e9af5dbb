import type { Handlers } from '../messages/answer';
import type { Parsed } from '../messages/protocol';
import { fail, type Result, succeed } from '../model/result';
import type { Touchpoint } from '../model/touchpoint';
import type { Channel, WaitAnswer } from '../model/wait';
import { db } from '../store/db';
import { putTouchpoint } from '../store/touchpoints';
import { KINDS } from '../vocabulary/kinds';
import { CHANNEL_OF_KIND } from '../vocabulary/requests';
import { change } from './waits';

type Logged = Parsed<'logOffSite'>;

/** What happened away from any page, as the walker tells it; told again under the same id, it is changed. */
export const log = {
  async logOffSite(logged) {
    const walk = await db.walks.get(logged.walkId);
    if (!walk) return fail('no-such-walk');
    const put = await putTouchpoint(walk.id, await keyOf(logged), (known) => happened(known, logged));
    if (!put.ok) return put;
    const joined = await join(logged, put.value);
    return joined.ok ? succeed(null) : joined;
  },
} satisfies Partial<Handlers>;

/** An answer that was tapped has its touchpoint already, and its key with it. */
async function keyOf({ touchpointId }: Logged): Promise<string> {
  return (await db.touchpoints.get(touchpointId))?.key ?? `off-site:${touchpointId}`;
}

function happened(known: Touchpoint | undefined, logged: Logged): Touchpoint {
  const { touchpointId, walkId, kind, at, name, note, shotId, offSite } = logged;
  const { phase, stage, category } = KINDS[kind];
  const placed = known?.at === at ? {} : { at, order: at };
  const picture: Pick<Touchpoint, 'before'> | undefined = shotId
    ? { before: { is: 'taken', shotId } }
    : known && { before: known.before };
  return {
    ...(known ?? {
      id: touchpointId,
      walkId,
      key: `off-site:${touchpointId}`,
      engagement: 'used',
      steps: [],
      order: at,
      label: '',
      facts: {},
      origin: 'walker',
    }),
    ...{ at, kind, phase, stage, category, offSite },
    ...placed,
    name: name || undefined,
    note: note || undefined,
    before: picture?.before ?? { is: 'none', reason: 'not-asked' },
  };
}

/** Joins it to the request that it answers, and to no other one. */
async function join(logged: Logged, { id, walkId, kind, at }: Touchpoint): Promise<Result<null>> {
  const { waitId, isPersonal, isInSpam, offSite } = logged;
  for (const wait of await db.waits.where('walkId').equals(walkId).toArray()) {
    const known = wait.answers.find(({ touchpointId }) => touchpointId === id);
    if (!known && wait.id !== waitId) continue;
    const others = wait.answers.filter((answer) => answer !== known);
    const told: Partial<WaitAnswer> = {
      ...(isPersonal !== undefined && { isPersonal: isPersonal ?? undefined }),
      ...(isInSpam && { isInSpam }),
      ...(offSite.who && { spokeWith: offSite.who.slice(0, 120) }),
    };
    const answer: WaitAnswer = {
      ...{ id, touchpointId: id, timedBy: 'walker' as const },
      ...known,
      ...{ at: Math.max(at, wait.startedAt), by: channelOf(kind) },
      ...told,
    };
    const answers = wait.id === waitId ? [...others, answer] : others;
    const changed = await change(wait.id, (one) => ({ ...one, answers }));
    if (!changed.ok) return changed;
  }
  return succeed(null);
}

const channelOf = (kind: Touchpoint['kind']): Channel => CHANNEL_OF_KIND[kind] ?? 'other';
