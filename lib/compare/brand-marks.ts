import type { Brand } from '../model/brand';

/**
 * Place in the row of brand marks. 0 is the first own brand's. The others take five colours in turn, and each time
 * these come again another shape and another dash.
 */
export type Hue = number;

/**
 * Own brand, first competitor, then further brands, on screen and in the report: hues that stay apart for the common
 * colour blindnesses (teal, orange, violet, blue, pink, olive differ in lightness as well). [light, dark]
 */
export const BRAND_COLOURS: [string, string][] = [
  ['#0f766e', '#2dd4bf'],
  ['#c2410c', '#fb923c'],
  ['#6d28d9', '#b39dfa'],
  ['#1d4ed8', '#7aa8fb'],
  ['#be185d', '#f472b6'],
  ['#4d6b0f', '#a3d93f'],
];

/** Colours of others than the first own brand. */
const RIVAL_COLOURS = BRAND_COLOURS.length - 1;

/** Shapes that a small mark shows apart from one another: round, edged, on its corner, lying, standing. */
export const SHAPES = ['round', 'square', 'diamond', 'bar', 'post'] as const;
export type MarkShape = (typeof SHAPES)[number];

/** Dashes of a line that goes with each shape. SVG `stroke-dasharray`, pixels. */
const DASHES: Record<MarkShape, string | undefined> = {
  round: undefined,
  square: '7 4',
  diamond: '2 4',
  bar: '10 3 2 3',
  post: '14 6',
};

/** Half the width and height of a mark that is not round, in the radius of the round one. */
const EDGED: Record<Exclude<MarkShape, 'round'>, { across: number; down: number; turn?: true }> = {
  square: { across: 0.9, down: 0.9 },
  diamond: { across: 0.85, down: 0.85, turn: true },
  bar: { across: 1.4, down: 0.5 },
  post: { across: 0.5, down: 1.4 },
};

/** So many brands have marks of their own beside the first own one; more than a comparison holds. */
const RIVAL_MARKS = RIVAL_COLOURS * SHAPES.length;

const rivalHue = (place: number): Hue => 1 + (place % RIVAL_MARKS);

/** 0 is the colour of the own brand, 1…5 those of the others. */
export function colourOf(hue: Hue): number {
  return hue === 0 ? 0 : 1 + ((hue - 1) % RIVAL_COLOURS);
}

/** The shape that goes with the colour, so that two brands of one colour are told apart. */
export function shapeOf(hue: Hue): MarkShape {
  return SHAPES[Math.floor(Math.max(0, hue - 1) / RIVAL_COLOURS) % SHAPES.length] ?? 'round';
}

/** The dash by which lines of one colour are told apart. */
export function dashOf(hue: Hue): string | undefined {
  return DASHES[shapeOf(hue)];
}

/** A mark that is not round, as a rectangle around its middle, turned by `turn` degrees. Pixels. */
export function edgesOf(hue: Hue, dot: { x: number; y: number; r: number }) {
  const shape = shapeOf(hue);
  if (shape === 'round') return undefined;
  const { across, down, turn } = EDGED[shape];
  return {
    x: dot.x - across * dot.r,
    y: dot.y - down * dot.r,
    width: 2 * across * dot.r,
    height: 2 * down * dot.r,
    turn: turn ? 45 : undefined,
  };
}

/** One mark for each side of a comparison, in order, all different: the first own brand is always teal. */
export function huesOfSides(brands: Pick<Brand, 'role'>[]): Hue[] {
  const own = brands.findIndex(({ role }) => role === 'own');
  let rivals = 0;
  return brands.map((_, index) => (index === own ? 0 : rivalHue(rivals++)));
}

/** A mark for every brand that is known, by id: own ones teal, competitors in the order they were added. */
export function huesOfBrands(brands: Brand[]): Map<string, Hue> {
  const rivals = brands.filter((brand) => brand.role === 'competitor');
  rivals.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
  const hues = new Map<string, Hue>();
  for (const brand of brands) hues.set(brand.id, 0);
  rivals.forEach((brand, index) => {
    hues.set(brand.id, rivalHue(index));
  });
  return hues;
}
