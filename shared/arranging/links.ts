import { buildNetwork, type Network } from '../network/network';
import { connectedParts } from '../network/parts';
import type { ArrangeCard, ArrangeLink } from './arrangement';

/** How many links a layout looks at: with more, nobody could follow single ones anyway. */
function mostLinks(cards: number): number {
  return Math.max(2000, 4 * cards);
}

/**
 * The cards and the links between them as a network. Of very many links the strongest are taken,
 * those first that are needed to keep together what hangs together: memory stays bounded.
 */
export function linkNetwork(cards: readonly ArrangeCard[], links: readonly ArrangeLink[]): Network {
  const positions = new Map(cards.map(({ id }, index) => [id, index]));
  const inside = links.filter(
    ({ from, to }) => from !== to && positions.has(from) && positions.has(to),
  );
  const most = mostLinks(cards.length);
  const taken = inside.length > most ? strongest(inside, positions, most) : inside;
  return networkOf(positions.keys(), taken);
}

function networkOf(ids: Iterable<string>, links: readonly ArrangeLink[]): Network {
  return buildNetwork(
    ids,
    links.map(({ from, to, strength }, index) => ({
      id: String(index),
      fromId: from,
      toId: to,
      typeId: null,
      direction: 'directed',
      strength,
      status: 'existing',
    })),
  );
}

/** The parts that hang together, each as a network of its own, largest first. */
export function linkedParts(network: Network): readonly Network[] {
  const parts = connectedParts(network);
  const partOf = new Int32Array(network.ids.length);
  parts.forEach((part, number) => {
    for (const at of part) partOf[at] = number;
  });
  const links = parts.map((): ArrangeLink[] => []);
  for (const tie of network.ties) {
    const [from = '', to = ''] = [network.ids[tie.from], network.ids[tie.to]];
    const list = links[partOf[tie.from] ?? 0];
    if (tie.forth > 0) list?.push({ from, to, strength: tie.forth });
    if (tie.back > 0) list?.push({ from: to, to: from, strength: tie.back });
  }
  return parts.map((part, number) =>
    networkOf(
      part.flatMap((at) => network.ids[at] ?? []),
      links[number] ?? [],
    ),
  );
}

function strongest(
  links: readonly ArrangeLink[],
  positions: ReadonlyMap<string, number>,
  most: number,
): ArrangeLink[] {
  const sorted = [...links].sort((a, b) => b.strength - a.strength);
  const heads = Int32Array.from(positions.values());
  const headOf = (id: string): number => {
    let at = positions.get(id) ?? 0;
    while (heads[at] !== at) {
      heads[at] = heads[heads[at] ?? 0] ?? 0;
      at = heads[at] ?? 0;
    }
    return at;
  };
  const needed: ArrangeLink[] = [];
  const others: ArrangeLink[] = [];
  for (const link of sorted) {
    const [a, b] = [headOf(link.from), headOf(link.to)];
    if (a === b) {
      if (others.length < most) others.push(link);
      continue;
    }
    heads[b] = a;
    needed.push(link);
  }
  return [...needed, ...others.slice(0, Math.max(0, most - needed.length))];
}
