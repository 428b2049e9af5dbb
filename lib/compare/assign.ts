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
  const firstB = edges.reduce((most, edge) => Math.max(most, edge.a + 1), 0);
  const size = edges.reduce((most, edge) => Math.max(most, firstB + edge.b + 1), firstB);
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const rootOf = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      // Every other step is shortened on the way, so that later ways are short.
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (const edge of edges) parent[rootOf(firstB + edge.b)] = rootOf(edge.a);
  return [...groupBy(edges, (edge) => rootOf(edge.a)).values()];
}

function assignPart(edges: Edge[]): Edge[] {
  if (edges.length === 1) return edges;
  const rows = [...new Set(edges.map((edge) => edge.a))];
  const columns = [...new Set(edges.map((edge) => edge.b))];
  const isWide = rows.length <= columns.length;
  const [short, long] = isWide ? [rows, columns] : [columns, rows];
  const shortAt = new Map(short.map((id, index) => [id, index]));
  const longAt = new Map(long.map((id, index) => [id, index]));
  const cost = new Float64Array(short.length * long.length);
  const edgeAt = new Map<number, Edge>();
  for (const edge of edges) {
    const row = shortAt.get(isWide ? edge.a : edge.b) ?? 0;
    const cell = row * long.length + (longAt.get(isWide ? edge.b : edge.a) ?? 0);
    cost[cell] = -edge.worth;
    edgeAt.set(cell, edge);
  }
  const chosen = cheapest(cost, short.length, long.length);
  return chosen.flatMap((column, row) => edgeAt.get(row * long.length + column) ?? []);
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
