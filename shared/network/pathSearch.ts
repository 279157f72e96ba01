import type { Network } from './network';

/** Shortest ways from one actor to all others, in hops; the same memory used again for every search. */
export class PathSearch {
  /** Hops from the source by position; -1 where no way leads. */
  readonly distances: Int32Array;
  /** Positions from the nearest to the farthest; the first `reached` count. */
  readonly order: Int32Array;
  reached = 0;

  constructor(private readonly network: Network) {
    this.distances = new Int32Array(network.ids.length);
    this.order = new Int32Array(network.ids.length);
  }

  /** Searches from the actor at a position; the results of the search before are overwritten. */
  from(source: number): void {
    const { starts, neighbours } = this.network;
    const { distances, order } = this;
    distances.fill(-1);
    distances[source] = 0;
    order[0] = source;
    let count = 1;
    for (let head = 0; head < count; head += 1) {
      const actor = order[head] ?? 0;
      const next = (distances[actor] ?? 0) + 1;
      const end = starts[actor + 1] ?? 0;
      for (let at = starts[actor] ?? 0; at < end; at += 1) {
        const other = neighbours[at] ?? 0;
        if ((distances[other] ?? 0) >= 0) continue;
        distances[other] = next;
        order[count] = other;
        count += 1;
      }
    }
    this.reached = count;
  }
}
