import { countingContext } from '../../builders/draftContext';
import { edited, idOf, partnerPlan } from '../../builders/partnerPlan';
import { planFileOf } from '../../builders/largePlan';
import { ordersAfter } from '@shared/document/ordering';
import { createMap } from '@shared/mapping/maps';
import { stages } from '@shared/model/partner';
import type { Network, NetworkActor, NetworkTie } from '../map-peers/contract';

/** Room for a card and the lines around it, in world units. */
const cell = { width: 232, height: 110 } as const;
const jitter = 14;
const firstWords = ['Northwind', 'Alder', 'Quay', 'Meridian', 'Salt', 'Copper', 'Juniper'] as const;
const lastWords = ['Systems', 'Logistics', 'Analytics', 'Partners', 'Health', 'Labs'] as const;
const kinds = ['Workflow automation', 'CRM', 'System integrator'] as const;

/**
 * A network of so many actors with twice as many relationships, the same in every run. Cards
 * stand in loose rows; nine relationships of ten go to one of the nearest cards, the tenth anywhere
 * within twenty rows, as clusters with ties between them do.
 */
export function benchNetwork(count: number): Network {
  const random = randomNumbers(20_250_101);
  const columns = Math.ceil(Math.sqrt((count * 1.35 * cell.height) / cell.width));
  const actors: NetworkActor[] = [];
  for (let at = 0; at < count; at += 1) {
    actors.push({
      id: `actor-${at}`,
      name: `${pick(firstWords, at)} ${pick(lastWords, at)} ${at}`,
      kind: pick(kinds, at),
      x: Math.round((at % columns) * cell.width + (random() - 0.5) * 2 * jitter),
      y: Math.round(Math.floor(at / columns) * cell.height + (random() - 0.5) * 2 * jitter),
    });
  }
  const ties: NetworkTie[] = [];
  const taken = new Set<string>();
  while (ties.length < count * 2) {
    const from = Math.floor(random() * count);
    const reach = random() < 0.9 ? 2 : 20;
    const within = (): number => Math.round((random() - 0.5) * 2 * reach);
    const [dx, dy] = [within(), within()];
    const column = (from % columns) + dx;
    const to = from + dx + dy * columns;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    if (to === from || to < 0 || to >= count || column < 0 || column >= columns) continue;
    if (taken.has(pair)) continue;
    taken.add(pair);
    ties.push({ id: `tie-${ties.length}`, from: `actor-${from}`, to: `actor-${to}` });
  }
  return { actors, ties };
}

/** The actor with four relationships that stands nearest to a place. */
export function actorNear({ actors, ties }: Network, place: { x: number; y: number }) {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const distance = ({ x, y }: NetworkActor): number => Math.hypot(x - place.x, y - place.y);
  const usual = actors.filter(({ id }) => degrees.get(id) === 4);
  const [nearest] = usual.sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) throw new Error('No actor has four relationships.');
  return nearest;
}

/** The network as a plan with one map. */
export function planOf({ actors, ties }: Network): { text: string; mapId: string } {
  const context = countingContext();
  const empty = partnerPlan([], context);
  let mapId = '';
  const document = edited(
    empty,
    (draft) => {
      mapId = createMap(draft, 'Ecosystem').id;
      const orders = ordersAfter([], actors.length);
      const partners = new Map<string, string>();
      actors.forEach(({ id, name, kind, x, y }, at) => {
        const partnerKindId = idOf(empty, 'partnerKind', kind);
        const partner = draft.add('partner', { name, partnerKindId, stage: pick(stages, at) });
        partners.set(id, partner.id);
        draft.add('mapActor', { mapId, partnerId: partner.id, x, y, order: orders[at] ?? 'a0' });
      });
      for (const { from, to } of ties) {
        const [fromId = '', toId = ''] = [partners.get(from), partners.get(to)];
        draft.add('relationship', { fromId, toId });
      }
    },
    context,
  );
  return { text: planFileOf(document), mapId };
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
