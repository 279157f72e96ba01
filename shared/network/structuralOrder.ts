import { degreeAt, type Network } from './network';

/** How many links away ties are looked at to tell actors apart. */
const rounds = 6;

/**
 * The actors that are tied, as positions in the network, in an order that follows from who is tied
 * to whom and how strongly: other ids or further actors without ties do not change it, but between
 * actors that are as good as alike. Those that hang together follow one another.
 *
 * Source of the marks: Weisfeiler & Lehman, 'A reduction of a graph to a canonical form',
 * Nauchno-Technicheskaya Informatsia 2 (1968).
 */
export function structuralOrder(network: Network): readonly number[] {
  const marks = marksOf(network);
  const byMark = (a: number, b: number): number => (marks[a] ?? 0) - (marks[b] ?? 0) || a - b;
  const tied = network.ids.flatMap((_, actor) => (degreeAt(network, actor) > 0 ? [actor] : []));
  const order: number[] = [];
  const seen = new Uint8Array(network.ids.length);
  const enter = (actor: number): void => {
    if (seen[actor] === 1) return;
    seen[actor] = 1;
    order.push(actor);
  };
  let head = 0;
  for (const first of tied.sort(byMark)) {
    enter(first);
    // Of two alike, the one next to whom came earlier comes earlier: a choice made once is kept to.
    for (; head < order.length; head += 1) {
      const actor = order[head] ?? 0;
      const [start, end] = [network.starts[actor], network.starts[actor + 1]];
      network.neighbours.slice(start, end).sort(byMark).forEach(enter);
    }
  }
  return order;
}

/** A number for each actor that tells what ties it has, what ties those have whom it is tied to, and so on. */
function marksOf({ ids, ties }: Network): Uint32Array {
  let marks = new Uint32Array(ids.length);
  for (let round = 0; round < rounds; round += 1) {
    const next = marks.map(mixed);
    for (const { from, to, strength } of ties) {
      // Sums, so that the order in which ties come does not matter.
      next[from] = (next[from] ?? 0) + mixed((marks[to] ?? 0) + Math.imul(strength, 0x9e3779b1));
      next[to] = (next[to] ?? 0) + mixed((marks[from] ?? 0) + Math.imul(strength, 0x9e3779b1));
    }
    marks = next;
  }
  return marks;
}

/** The finishing step of MurmurHash3 (Austin Appleby, public domain): 32 bits, well stirred. */
function mixed(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
