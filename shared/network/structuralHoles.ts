import type { Steps } from '../calculation/steps';
import { perNeighbour, type Network } from './network';

export interface StructuralHoles {
  /**
   * Burt's constraint: how far an actor's contacts are bound to each other or to few. Low for a
   * broker between strangers, 1 with a single contact; it can pass 1 in small tight groups.
   */
  readonly constraint: number;
  /** Contacts, less what they have in common: 1 up to the number of contacts. */
  readonly effectiveSize: number;
}

/**
 * Constraint Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)² and effective size Σⱼ (1 − Σ_q pᵢ_q mⱼ_q) over the contacts
 * j of an actor and q other than both, with pᵢⱼ = (aᵢⱼ + aⱼᵢ) / Σₖ (aᵢₖ + aₖᵢ) and mⱼ_q the same
 * over the largest instead of the sum. By position in the network; null for an actor without ties.
 * One step an actor.
 *
 * Source: Burt, 'Structural holes' (1992), chapter 2; figures checked against Borgatti,
 * 'Structural holes: unpacking Burt's redundancy measures', Connections 20 (1997).
 */
export function* structuralHoles(network: Network): Steps<readonly (StructuralHoles | null)[]> {
  const { starts } = network;
  const count = network.ids.length;
  const ties = perNeighbour(network, (tie) => tie.forth + tie.back);
  const sums = new Float64Array(count);
  const largest = new Float64Array(count);
  for (let actor = 0; actor < count; actor += 1) {
    for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
      sums[actor] = (sums[actor] ?? 0) + (ties[at] ?? 0);
      largest[actor] = Math.max(largest[actor] ?? 0, ties[at] ?? 0);
    }
  }
  const context = { network, ties, sums, largest, shares: new Float64Array(count) };
  const results: (StructuralHoles | null)[] = [];
  for (let actor = 0; actor < count; actor += 1) {
    results.push(starts[actor] === starts[actor + 1] ? null : holesOf(context, actor));
    yield (actor + 1) / count;
  }
  return results;
}

interface Context {
  readonly network: Network;
  /** aᵢⱼ + aⱼᵢ at each entry of the lists of neighbours, with its sum and largest by actor. */
  readonly ties: Float64Array;
  readonly sums: Float64Array;
  readonly largest: Float64Array;
  /** Zero everywhere between two calls: p of the actor at hand, by contact. */
  readonly shares: Float64Array;
}

function holesOf(context: Context, actor: number): StructuralHoles {
  const { network, ties, sums, largest, shares } = context;
  const { starts, neighbours } = network;
  const [start, end] = [starts[actor] ?? 0, starts[actor + 1] ?? 0];
  const sum = sums[actor] ?? 1;
  for (let at = start; at < end; at += 1) shares[neighbours[at] ?? 0] = (ties[at] ?? 0) / sum;
  let constraint = 0;
  let effectiveSize = 0;
  for (let at = start; at < end; at += 1) {
    const contact = neighbours[at] ?? 0;
    let indirect = 0;
    let redundant = 0;
    for (let hop = starts[contact] ?? 0; hop < (starts[contact + 1] ?? 0); hop += 1) {
      const between = neighbours[hop] ?? 0;
      const share = shares[between] ?? 0;
      if (share === 0) continue;
      // `between` is a contact of both; the tie is the same seen from either side.
      indirect += (share * (ties[hop] ?? 0)) / (sums[between] ?? 1);
      redundant += (share * (ties[hop] ?? 0)) / (largest[contact] ?? 1);
    }
    constraint += ((ties[at] ?? 0) / sum + indirect) ** 2;
    effectiveSize += 1 - redundant;
  }
  for (let at = start; at < end; at += 1) shares[neighbours[at] ?? 0] = 0;
  return { constraint, effectiveSize };
}
