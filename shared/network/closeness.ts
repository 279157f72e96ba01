import type { Steps } from '../calculation/steps';
import type { Network } from './network';
import { PathSearch } from './pathSearch';

export interface Closeness {
  /** 0 (nobody can be reached) to 1 (tied to everybody). */
  readonly closeness: number;
  /** How many others can be reached. */
  readonly reach: number;
  /** The mean distance to those in hops; null when there are none. */
  readonly meanDistance: number | null;
}

/**
 * How near an actor is to all others, by position in the network. With r others in reach and their
 * distances adding up to d, of n actors: (r / (n − 1)) · (r / d), so that nearness within a small
 * separate part does not count as nearness to all. One step an actor.
 *
 * Source: Wasserman & Faust, 'Social network analysis' (1994), p. 201.
 */
export function* closeness(network: Network): Steps<readonly Closeness[]> {
  const count = network.ids.length;
  const search = new PathSearch(network);
  const results: Closeness[] = [];
  for (let source = 0; source < count; source += 1) {
    search.from(source);
    const reach = search.reached - 1;
    let sum = 0;
    for (let index = 1; index < search.reached; index += 1) {
      sum += search.distances[search.order[index] ?? 0] ?? 0;
    }
    results.push(
      reach === 0
        ? { closeness: 0, reach, meanDistance: null }
        : {
            closeness: (reach / (count - 1)) * (reach / sum),
            reach,
            meanDistance: sum / reach,
          },
    );
    yield (source + 1) / count;
  }
  return results;
}
