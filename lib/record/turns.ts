let turns: Promise<unknown> = Promise.resolve();

/** The first turn waits for this, however long it takes. Must be called before any is asked for. */
export function beginTurns(ready: Promise<unknown>): void {
  turns = ready;
}

/** What is asked of a page that closes meanwhile may never be answered: the next does not wait longer for it. */
const LONGEST_MS = 5_000;

/**
 * What happens to tabs is taken one after the other, in the order it is told: closing one may bring another to the
 * front. Resolves when `act` has had its turn, with what it gave; undefined when it failed or took too long.
 */
export function inTurn<Given>(act: () => Promise<Given>): Promise<Given | undefined> {
  const ended = turns.then(() => inTime(act())).catch(() => undefined);
  turns = ended;
  return ended;
}

/**
 * Makes of `act` one that is done once more for all who ask while it is being done, each key by itself. Resolves when
 * it was done after being asked for, well or not, or took too long.
 */
export function onceMore<Key>(act: (key: Key) => Promise<unknown>): (key: Key) => Promise<void> {
  const doing = new Map<Key, Promise<void>>();
  const toDo = new Map<Key, Promise<void>>();
  const begin = async (key: Key): Promise<void> => {
    await doing.get(key);
    toDo.delete(key);
    const done = inTime(act(key)).then(
      () => undefined,
      () => undefined,
    );
    doing.set(key, done);
    await done;
    if (doing.get(key) === done) doing.delete(key);
  };
  return (key) => {
    const asked = toDo.get(key) ?? begin(key);
    toDo.set(key, asked);
    return asked;
  };
}

const inTime = <Given>(act: Promise<Given>): Promise<Given | undefined> =>
  Promise.race([act, new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_MS))]);
