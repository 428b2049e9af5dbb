import { shadowOf } from '../page/measure';
import { isConnected, isWithin, parentOf, tagOf } from '../page/safe-dom';
import { gather } from './gather';
import { emptyGathering, type Gathering } from './gathering';
import type { Scan } from './index';
import { readMarks } from './marks';
import { question } from './question';
import { type SliceOptions, Slices } from './slices';

/** What stands around an added text or picture may get another name by it; so many levels up. */
const LEVELS = 4;
const NAMED = new Set('a button summary label form h1 h2 h3 h4 h5 h6 legend'.split(' '));

/**
 * Whether added nodes can change what was seen: something in or around them that a detector reads, or something seen
 * that is no longer there. Costs in proportion to what was added, not to the page.
 */
export async function changesWhatIsSeen(
  { elements }: Scan,
  added: readonly Node[],
  document: Document,
  options: SliceOptions = {},
): Promise<boolean> {
  for (const own of elements.values()) if (own.some((element) => !isConnected(element))) return true;
  const there = added.filter(isConnected);
  if (there.some(isPartOfSomething)) return true;
  const gathering = emptyGathering(document, question());
  await new Slices(options).run(gather(gathering, there, shadowOf));
  return holdsAnything(gathering);
}

function isPartOfSomething(node: Node): boolean {
  const parent = parentOf(node);
  return (
    parent !== undefined &&
    isWithin(parent, (around) => NAMED.has(tagOf(around)) || readMarks(around).speak, LEVELS)
  );
}

function holdsAnything({ candidates, formElements, inputs, labels }: Gathering): boolean {
  const { links, controls, headings, texts, frames, marked, media, pictures } = candidates;
  const { traces, structured, asked, quotes, questions } = candidates;
  const lists = [
    links,
    controls,
    headings,
    texts,
    frames,
    marked,
    media,
    pictures,
    traces,
    structured,
    asked,
    quotes,
    questions,
  ];
  return labels.size > 0 || [...lists, formElements, inputs].some(({ length }) => length > 0);
}
