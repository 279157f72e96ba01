import type { Steps } from '../calculation/steps';
import type { Network } from './network';
import { PathSearch } from './pathSearch';

/**
 * The share of the shortest ways between two others that lead through an actor, by position in the
 * network: 0 to 1, divided by the (n − 1)(n − 2) / 2 pairs of others. 0 with fewer than three
 * actors. One step an actor.
 *
 * Source: Freeman, 'A set of measures of centrality based on betweenness', Sociometry 40 (1977), by
 * the method of Brandes, 'A faster algorithm for betweenness centrality', Journal of Mathematical
 * Sociology 25 (2001): O(actors × ties).
 */
export function* betweenness(network: Network): Steps<Float64Array> {
  const count = network.ids.length;
  const totals = new Float64Array(count);
  if (count < 3) return totals;
  const search = new PathSearch(network);
  const ways = new Float64Array(count);
  const shares = new Float64Array(count);
  const pairs: Pairs = {
    nearer: new Int32Array(network.tieAt.length),
    farther: new Int32Array(network.tieAt.length),
  };
  for (let source = 0; source < count; source += 1) {
    search.from(source);
    const found = countWays(network, search, ways, pairs);
    // From the farthest back, each hands its share on to those before it.
    shares.fill(0);
    for (let at = found - 1; at >= 0; at -= 1) {
      const [near, far] = [pairs.nearer[at] ?? 0, pairs.farther[at] ?? 0];
      const handed = ((ways[near] ?? 0) / (ways[far] ?? 1)) * (1 + (shares[far] ?? 0));
      shares[near] = (shares[near] ?? 0) + handed;
    }
    shares[source] = 0;
    for (let at = 0; at < count; at += 1) totals[at] = (totals[at] ?? 0) + (shares[at] ?? 0);
    yield (source + 1) / count;
  }
  // Every pair was met from both of its ends: half the sum, over half of (n − 1)(n − 2).
  const others = (count - 1) * (count - 2);
  for (let at = 0; at < count; at += 1) totals[at] = (totals[at] ?? 0) / others;
  return totals;
}

/** The ties on shortest ways, by their ends, in the order their farther ends were reached. */
interface Pairs {
  readonly nearer: Int32Array;
  readonly farther: Int32Array;
}

/** Counts the shortest ways from the source to each actor, and gives the number of pairs found. */
function countWays(
  network: Network,
  search: PathSearch,
  ways: Float64Array,
  { nearer, farther }: Pairs,
): number {
  const { starts, neighbours } = network;
  const { order, distances } = search;
  let found = 0;
  ways[order[0] ?? 0] = 1;
  for (let index = 1; index < search.reached; index += 1) {
    const actor = order[index] ?? 0;
    const before = (distances[actor] ?? 0) - 1;
    const end = starts[actor + 1] ?? 0;
    let sum = 0;
    for (let at = starts[actor] ?? 0; at < end; at += 1) {
      const near = neighbours[at] ?? 0;
      if (distances[near] !== before) continue;
      sum += ways[near] ?? 0;
      nearer[found] = near;
      farther[found] = actor;
      found += 1;
    }
    ways[actor] = sum;
  }
  return found;
}
