import type { Network } from './network';

/**
 * The actors that hang together, as positions in the network: each list in the order of ids, the
 * lists by size, largest first. With groups (a number by position), only ties within a group hold.
 */
export function connectedParts(
  network: Network,
  groupOf: Int32Array = new Int32Array(network.ids.length),
): readonly (readonly number[])[] {
  const { starts, neighbours } = network;
  const seen = new Uint8Array(network.ids.length);
  const parts: number[][] = [];
  for (let first = 0; first < seen.length; first += 1) {
    if (seen[first] === 1) continue;
    seen[first] = 1;
    const part = [first];
    for (let head = 0; head < part.length; head += 1) {
      const actor = part[head] ?? 0;
      for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
        const other = neighbours[at] ?? 0;
        if (seen[other] === 1 || groupOf[other] !== groupOf[first]) continue;
        seen[other] = 1;
        part.push(other);
      }
    }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
