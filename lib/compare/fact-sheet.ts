import type { Cell, Side } from '../model/comparison';
import type { Facts } from '../model/facts';
import type { Kind } from '../model/kind';
import { absenceOf } from './absence';
import { havingOf } from './follow-up';
import { groupBy } from './groups';
import { chainOf } from './step';

type Form = NonNullable<Facts['form']>;
type Promo = NonNullable<Facts['promo']>;
type Price = NonNullable<Facts['prices']>[number];

/** A thing with facts, as a chain or a detector has it. */
interface Known {
  kind: Kind;
  label: string;
  facts: Facts;
}

/** What is offered for less, and in which words. */
export interface Offer {
  kind: Kind;
  label: string;
  promo: Promo;
}

/** Middle values over the pages of a walk, milliseconds from the start of navigation. */
export interface Load {
  firstByte: number | undefined;
  loaded: number | undefined;
  /** How many pages told. */
  pages: number;
}

/** What can be counted on each side, one value for each, in the order of the sides. */
export interface FactSheet {
  /** By kind of form: the shortest of each side. */
  forms: { kind: Kind; of: (Form | undefined)[] }[];
  offers: Offer[][];
  prices: Price[][];
  loads: Load[];
}

/** Gathers the facts of chains and of what was seen beside them, each thing once. */
export function factSheet(sides: Side[]): FactSheet {
  const known = sides.map(knownOf);
  return {
    forms: formsOf(known),
    offers: known.map((all) =>
      once(
        all.flatMap(({ kind, label, facts }) => (facts.promo ? [{ kind, label, promo: facts.promo }] : [])),
        ({ label, promo }) => `${label} ${JSON.stringify(promo)}`,
      ),
    ),
    prices: known.map((all) =>
      once(
        all.flatMap(({ facts }) => facts.prices ?? []),
        ({ plan, price }) => `${plan} ${price}`,
      ),
    ),
    loads: sides.map(({ stops }) => ({
      firstByte: median(stops.flatMap(({ load }) => load.firstByte ?? [])),
      loaded: median(stops.flatMap(({ load }) => load.loaded ?? [])),
      pages: stops.filter(({ load }) => load.loaded !== undefined).length,
    })),
  };
}

/** What may be said where a side has no fact of a kind; `untold`: the thing is there, and its facts are not known. */
export type NoFact = { is: 'untold' } | Extract<Cell, { is: 'not-found' | 'not-looked' }>;

export function noFact(side: Side, kind: Kind): NoFact {
  return havingOf(side, kind) > 0 ? { is: 'untold' } : absenceOf(side, kind);
}

function knownOf(side: Side): Known[] {
  const chain = chainOf(side);
  const keys = new Set(chain.map(({ key }) => key));
  const beside = side.stops.flatMap(({ sightings }) => sightings).filter(({ key }) => !keys.has(key));
  return [...chain, ...beside];
}

function formsOf(known: Known[][]): FactSheet['forms'] {
  const withForm = known.map((all) =>
    groupBy(
      all.filter(({ facts }) => hasFields(facts)),
      ({ kind }) => kind,
    ),
  );
  const kinds = [...new Set(withForm.flatMap((byKind) => [...byKind.keys()]))];
  return kinds.map((kind) => ({
    kind,
    of: withForm.map((byKind) => shortest((byKind.get(kind) ?? []).flatMap(({ facts }) => facts.form ?? []))),
  }));
}

const hasFields = ({ form }: Facts) => form !== undefined && form.fields.length > 0;

function shortest(forms: Form[]): Form | undefined {
  return forms.toSorted((x, y) => x.fields.length - y.fields.length || x.steps - y.steps)[0];
}

function once<T>(items: T[], keyOf: (item: T) => string): T[] {
  return [...groupBy(items, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** The middle value; of an even number the lower one of the two, so that it was really measured. */
function median(values: number[]): number | undefined {
  return values.toSorted((x, y) => x - y)[Math.floor((values.length - 1) / 2)];
}
