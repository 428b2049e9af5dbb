import { groupBy } from './groups';
/** A possible pair and what it is worth: a whole number above zero, so that sums are exact and ties are ties. */
export interface Edge {
  a: number;
  b: number;
  worth: number;
}

/**
 * The set of edges with the greatest sum in which every a and every b occurs at most once (Kuhn, Munkres;
 * shortest augmenting paths, O(n²m)). Edges that touch fall into one part, and each part is solved for itself:
 * chains fall into many small parts, so that a thousand steps cost little more than ten hundreds.
 */
export function assign(edges: Edge[]): Edge[] {
  return partsOf(edges).flatMap(assignPart);
}

/** Union–find over the a's and, behind them, the b's. */
function partsOf(edges: Edge[]): Edge[][] {
  let [firstB, lastB] = [0, 0];
  for (const { a, b } of edges) {
    if (a >= firstB) firstB = a + 1;
    if (b > lastB) lastB = b;
  }
  const parent = new Int32Array(firstB + lastB + 1);
  for (let id = 0; id < parent.length; id++) parent[id] = id;
  const rootOf = (id: number): number => {
    let at = id;
    while (parent[at] !== at) {
      // Every other step is shortened on the way, so that later ways are short.
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (const { a, b } of edges) {
    const [x, y] = [rootOf(a), rootOf(firstB + b)];
    // The smaller number leads: roots come first, and ways stay short.
    if (x < y) parent[y] = x;
    else parent[x] = y;
  }
  return [...groupBy(edges, ({ a }) => rootOf(a)).values()];
}

function assignPart(edges: Edge[]): Edge[] {
  if (edges.length === 1) return edges;
  const [as, bs] = [numbered(edges, 'a'), numbered(edges, 'b')];
  const isWide = as.size <= bs.size;
  const [short, long] = isWide ? [as, bs] : [bs, as];
  const cost = new Float64Array(short.size * long.size);
  for (const { a, b, worth } of edges) {
    const [row, column] = isWide ? [short.get(a), long.get(b)] : [short.get(b), long.get(a)];
    cost[(row ?? 0) * long.size + (column ?? 0)] = -worth;
  }
  const [rows, columns] = [[...short.keys()], [...long.keys()]];
  return cheapest(cost, short.size, long.size).flatMap((column, row) => {
    const worth = -(cost[row * long.size + column] ?? 0);
    const [x = 0, y = 0] = [rows[row], columns[column]];
    if (worth <= 0) return [];
    return isWide ? { a: x, b: y, worth } : { a: y, b: x, worth };
  });
}

/** The different ids at one end of the edges, each with its place among them. */
function numbered(edges: Edge[], end: 'a' | 'b'): Map<number, number> {
  const places = new Map<number, number>();
  for (const { [end]: id } of edges) if (!places.has(id)) places.set(id, places.size);
  return places;
}

/** For each row its column, every column at most once, at the least total cost. Needs rows ≤ columns. */
function cheapest(cost: Float64Array, rows: number, columns: number): number[] {
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  // Row that holds a column, counted from 1; column 0 is the start of every path.
  const holder = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    holder[0] = row;
    const end = shortestPath({ cost, columns, rowPrice, columnPrice, holder, cameFrom });
    for (let at = end; at !== 0; ) {
      const previous = cameFrom[at] ?? 0;
      holder[at] = holder[previous] ?? 0;
      at = previous;
    }
  }
  const chosen = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = holder[column] ?? 0;
    if (row > 0) chosen[row - 1] = column - 1;
  }
  return chosen;
}

interface Prices {
  cost: Float64Array;
  columns: number;
  rowPrice: Float64Array;
  columnPrice: Float64Array;
  holder: Int32Array;
  cameFrom: Int32Array;
}

/** Dijkstra over reduced costs from the row at column 0 to the nearest free column; settles the prices on the way. */
function shortestPath({ cost, columns, rowPrice, columnPrice, holder, cameFrom }: Prices): number {
  const distance = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const isDone = new Uint8Array(columns + 1);
  let at = 0;
  while ((holder[at] ?? 0) !== 0) {
    isDone[at] = 1;
    const row = holder[at] ?? 0;
    const base = (row - 1) * columns - 1;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let column = 1; column <= columns; column++) {
      if (isDone[column]) continue;
      const reduced = (cost[base + column] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[column] ?? 0);
      if (reduced < (distance[column] ?? 0)) {
        distance[column] = reduced;
        cameFrom[column] = at;
      }
      if ((distance[column] ?? 0) < delta) {
        delta = distance[column] ?? 0;
        next = column;
      }
    }
    for (let column = 0; column <= columns; column++) {
      if (isDone[column]) {
        const held = holder[column] ?? 0;
        rowPrice[held] = (rowPrice[held] ?? 0) + delta;
        columnPrice[column] = (columnPrice[column] ?? 0) - delta;
      } else distance[column] = (distance[column] ?? 0) - delta;
    }
    at = next;
  }
  return at;
}
