import { perNeighbour, type Network } from './network';

/**
 * How long a tie is: one hop each, or the shorter the stronger it is (1 / strength: Newman,
 * 'Scientific collaboration networks II', Physical Review E 64, 2001).
 */
export type Distance = 'hops' | 'strength';

/** Shortest ways from one actor to all others, the same memory used again for every search. */
export class PathSearch {
  /** Distance from the source by position; -1 where no way leads. */
  readonly distances: Float64Array;
  /**
   * Positions in an order in which each stands after all that lie before it on a shortest way;
   * the first `reached` count.
   */
  readonly order: Int32Array;
  reached = 0;
  /** The length of the tie at each entry of the network's lists of neighbours. */
  readonly lengths: Float64Array;
  readonly #buckets: Buckets | null;
  readonly #settled: Uint8Array;

  constructor(
    private readonly network: Network,
    distance: Distance,
  ) {
    this.distances = new Float64Array(network.ids.length);
    this.order = new Int32Array(network.ids.length);
    this.lengths = perNeighbour(network, (tie) => (distance === 'hops' ? 1 : 1 / tie.strength));
    this.#settled = new Uint8Array(network.ids.length);
    this.#buckets = distance === 'hops' ? null : new Buckets(this.lengths);
  }

  /** Searches from the actor at a position; the results of the search before are overwritten. */
  from(source: number): void {
    this.distances.fill(-1);
    this.distances[source] = 0;
    this.reached = 0;
    if (this.#buckets) this.#byLength(source, this.#buckets);
    else this.#byHops(source);
  }

  #byHops(source: number): void {
    const { starts, neighbours } = this.network;
    const { distances, order } = this;
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

  #byLength(source: number, buckets: Buckets): void {
    const { starts, neighbours } = this.network;
    const { distances, order, lengths } = this;
    const settled = this.#settled.fill(0);
    buckets.begin();
    buckets.put(source, 0);
    let count = 0;
    for (let actor = buckets.take(); actor >= 0; actor = buckets.take()) {
      if (settled[actor] === 1) continue;
      settled[actor] = 1;
      const distance = distances[actor] ?? 0;
      order[count] = actor;
      count += 1;
      const end = starts[actor + 1] ?? 0;
      for (let at = starts[actor] ?? 0; at < end; at += 1) {
        const other = neighbours[at] ?? 0;
        const way = distance + (lengths[at] ?? 0);
        const known = distances[other] ?? -1;
        if (known >= 0 && known <= way) continue;
        distances[other] = way;
        buckets.put(other, way);
      }
    }
    this.reached = count;
  }
}

/**
 * Actors that wait to be looked at, in buckets of distance. A bucket is half as wide as the
 * shortest tie is long: nobody in it can be a step on the way to another in it, so that their order
 * does not matter, and nothing needs to be sorted.
 *
 * Source: Dial, 'Shortest-path forest with topological ordering', Communications of the ACM 12
 * (1969), with the width of Dinitz (1978).
 */
class Buckets {
  readonly #width: number;
  /** The first entry by bucket, -1 for none. They are used in turns: later ones lie further on. */
  readonly #heads: Int32Array;
  readonly #actors: Int32Array;
  readonly #nexts: Int32Array;
  #entries = 0;
  #waiting = 0;
  #current = 0;

  constructor(lengths: Float64Array) {
    let [shortest, longest] = [1, 0];
    for (const length of lengths) {
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
    }
    this.#width = shortest / 2;
    this.#heads = new Int32Array(Math.ceil(longest / this.#width) + 2).fill(-1);
    // Every tie puts an actor in at most once from each end.
    this.#actors = new Int32Array(lengths.length + 1);
    this.#nexts = new Int32Array(lengths.length + 1);
  }

  /** Begins a new search; nobody must be waiting. */
  begin(): void {
    this.#entries = 0;
    this.#current = 0;
  }

  /** Puts an actor in; the distance must not lie before what was taken out last. */
  put(actor: number, distance: number): void {
    const slot = Math.floor(distance / this.#width) % this.#heads.length;
    this.#actors[this.#entries] = actor;
    this.#nexts[this.#entries] = this.#heads[slot] ?? -1;
    this.#heads[slot] = this.#entries;
    this.#entries += 1;
    this.#waiting += 1;
  }

  /** Takes out one of the nearest; an actor put in twice comes twice. -1 when nobody waits. */
  take(): number {
    if (this.#waiting === 0) return -1;
    const heads = this.#heads;
    let slot = this.#current % heads.length;
    while ((heads[slot] ?? -1) < 0) {
      this.#current += 1;
      slot = this.#current % heads.length;
    }
    const entry = heads[slot] ?? 0;
    heads[slot] = this.#nexts[entry] ?? -1;
    this.#waiting -= 1;
    return this.#actors[entry] ?? -1;
  }
}
