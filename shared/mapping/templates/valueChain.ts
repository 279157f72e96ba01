import type { Partner } from '../../model/partner';
import { placeOfKind, type TaxonomyTables } from '../../taxonomy/placeOfKind';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import { fillZone, stack, zonePadding, zoneSize } from '../placeInZones';

export interface ValueChainWords {
  readonly suppliers: string;
  readonly us: string;
  readonly channel: string;
  readonly customers: string;
  /** Partners of any other class, who help along the chain. */
  readonly allies: string;
  readonly competitors: string;
}

export interface ValueChainOptions {
  /** The class whose partners supply us; null: none. */
  readonly supplierClassId: string | null;
  /** The class whose partners sell for us; null: none. */
  readonly channelClassId: string | null;
  readonly words: ValueChainWords;
}

const gap = 72;
const leastRows = 4;

/**
 * From left to right: suppliers and technology, the own organisation, channel, customers. Under
 * them those who help along the chain, and competitors.
 */
export function valueChain(
  tables: TaxonomyTables,
  partners: readonly Partner[],
  { supplierClassId, channelClassId, words }: ValueChainOptions,
): MapLayout {
  const classOf = ({ partnerKindId }: Partner): string | null =>
    placeOfKind(tables, partnerKindId)?.class.id ?? null;
  const ofRole = (role: Partner['role']): Partner[] =>
    partners.filter((partner) => partner.role === role);
  const candidates = ofRole('partner');
  const suppliers = candidates.filter(
    (partner) => supplierClassId !== null && classOf(partner) === supplierClassId,
  );
  const channel = candidates.filter(
    (partner) =>
      channelClassId !== null &&
      channelClassId !== supplierClassId &&
      classOf(partner) === channelClassId,
  );
  const placed = new Set([...suppliers, ...channel]);
  const steps = [
    { name: words.suppliers, hue: 'technology', held: suppliers },
    { name: words.us, hue: 'neutral', held: ofRole('own-organisation') },
    { name: words.channel, hue: 'channel', held: channel },
    { name: words.customers, hue: 'green', held: ofRole('customer-segment') },
  ] as const;
  const most = Math.max(...steps.map(({ held }) => held.length));
  const rows = Math.max(leastRows, Math.ceil(Math.sqrt(most * 2.2)));
  const height = rows * cardCell.height + zonePadding.top + zonePadding.bottom;
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  let x = 0;
  for (const { name, hue, held } of steps) {
    const columns = Math.max(1, Math.ceil(held.length / rows));
    const { width } = zoneSize(held.length, columns);
    zones.push({ x, y: 0, width, height, name, hue, binding: null });
    const middle = { x: x + width / 2, y: (height + zonePadding.top - zonePadding.bottom) / 2 };
    places.push(...(columns === 1 ? stack(held, middle) : fillZone(held, { x, y: 0 }, columns)));
    x += width + gap;
  }
  const width = x - gap;
  const across = Math.max(1, Math.floor((width - 2 * zonePadding.side) / cardCell.width));
  let y = height + gap;
  const below = [
    { name: words.allies, hue: 'alliance', held: candidates.filter((p) => !placed.has(p)) },
    { name: words.competitors, hue: 'rose', held: ofRole('competitor') },
  ] as const;
  for (const { name, hue, held } of below) {
    if (held.length === 0) continue;
    const size = zoneSize(held.length, across);
    zones.push({ x: 0, y, width, height: size.height, name, hue, binding: null });
    places.push(...fillZone(held, { x: 0, y }, across));
    y += size.height + gap;
  }
  return { zones, texts: [], places };
}
