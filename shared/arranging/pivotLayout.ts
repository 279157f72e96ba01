import type { Network } from '../network/network';
import { PathSearch } from '../network/pathSearch';
import type { Point } from '../scene/geometry';

const mostPivots = 24;

/**
 * A first layout of cards that hang together, by their distances in links from a few of them that
 * lie far apart, so that forces need only smooth it. By position; a link is about 1 long.
 *
 * Source: Brandes & Pich, 'Eigensolver methods for progressive multidimensional scaling of large
 * data', Graph Drawing (2006): pivot MDS.
 */
export function pivotLayout(network: Network): Point[] {
  const count = network.ids.length;
  const columns = centred(pivotDistances(network), count);
  const size = columns.length;
  const products = columns.map((a) => columns.map((b) => dot(a, b)));
  const first = mainDirection(products, size, null);
  const second = mainDirection(products, size, first);
  const along = (direction: readonly number[]): Float64Array => {
    const values = new Float64Array(count);
    columns.forEach((column, pivot) => {
      const factor = direction[pivot] ?? 0;
      column.forEach((value, at) => (values[at] = (values[at] ?? 0) + value * factor));
    });
    return values;
  };
  const [xs, ys] = [along(first), along(second)];
  let length = 0;
  for (const { from, to } of network.ties) {
    const [dx, dy] = [(xs[from] ?? 0) - (xs[to] ?? 0), (ys[from] ?? 0) - (ys[to] ?? 0)];
    length += Math.hypot(dx, dy);
  }
  const scale = length > 0 ? network.ties.length / length : 0;
  return network.ids.map((_, at) => ({ x: (xs[at] ?? 0) * scale, y: (ys[at] ?? 0) * scale }));
}

/** Distances from pivots to all, each pivot the farthest from those before. */
function pivotDistances(network: Network): Float64Array[] {
  const count = network.ids.length;
  const search = new PathSearch(network);
  const nearest = new Float64Array(count).fill(Infinity);
  const columns: Float64Array[] = [];
  for (let pivot = 0; columns.length < Math.min(mostPivots, count);) {
    search.from(pivot);
    columns.push(Float64Array.from(search.distances));
    let farthest = 0;
    for (let at = 0; at < count; at += 1) {
      nearest[at] = Math.min(nearest[at] ?? 0, search.distances[at] ?? 0);
      if ((nearest[at] ?? 0) > (nearest[farthest] ?? 0)) farthest = at;
    }
    pivot = farthest;
  }
  return columns;
}

/** Squared distances with the means of rows and columns taken out. */
function centred(distances: readonly Float64Array[], count: number): Float64Array[] {
  const squares = distances.map((column) => column.map((value) => value * value));
  const rows = new Float64Array(count);
  const means = squares.map((column) => {
    column.forEach((value, at) => (rows[at] = (rows[at] ?? 0) + value / squares.length));
    return column.reduce((sum, value) => sum + value, 0) / count;
  });
  const whole = means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length);
  return squares.map((column, pivot) =>
    column.map((value, at) => -0.5 * (value - (means[pivot] ?? 0) - (rows[at] ?? 0) + whole)),
  );
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** The eigenvector of the largest eigenvalue, at a right angle to `not`, by power iteration. */
function mainDirection(
  matrix: readonly (readonly number[])[],
  size: number,
  not: readonly number[] | null,
): readonly number[] {
  let vector = Array.from({ length: size }, (_, at) => 1 + ((at * 7) % 5) / 5 - (at % 2));
  for (let round = 0; round < 60; round += 1) {
    if (not !== null) {
      const share = dot(vector, not);
      vector = vector.map((value, at) => value - share * (not[at] ?? 0));
    }
    const next = matrix.map((row) => dot(row, vector));
    const length = Math.sqrt(dot(next, next));
    if (!(length > 1e-12)) return new Array<number>(size).fill(0);
    vector = next.map((value) => value / length);
  }
  return vector;
}
