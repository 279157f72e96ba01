import type { Hue } from '../../model/hue';
import type { Partner } from '../../model/partner';
import type { Box } from '../../scene/geometry';
import { placeOfKind, type TaxonomyTables } from '../../taxonomy/placeOfKind';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import { fillZone, stack, zonePadding, zoneSize } from '../placeInZones';
import { aspect, fewest, gapUnder, zoneGap } from './proportions';

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

const leastRows = 4;

interface Link {
  readonly name: string;
  readonly hue: Hue;
  readonly held: readonly Partner[];
}

/**
 * From left to right: suppliers and technology, the own organisation, channel, customers. Under
 * them those who help along the chain, and competitors.
 */
export function valueChain(
  tables: TaxonomyTables,
  partners: readonly Partner[],
  options: ValueChainOptions,
): MapLayout {
  const { steps, below } = linksOf(tables, partners, options);
  const most = Math.max(...steps.map(({ held }) => held.length));
  const rows = Math.max(leastRows, Math.ceil(Math.sqrt(most * 2.2)));
  const columnsOf = ({ held }: Link): number => Math.max(1, Math.ceil(held.length / rows));
  const sizes = steps.map((step) => zoneSize(step.held.length, columnsOf(step)));
  const { height } = zoneSize(rows, 1);
  const chain = sizes.reduce((sum, size) => sum + size.width + zoneGap, -zoneGap);
  const across = columnsUnder(chain, height, below);
  const width = Math.max(chain, zoneSize(0, across).width);
  const spread = zoneGap + Math.round((width - chain) / (steps.length - 1));
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  const put = ({ name, hue }: Link, box: Box): void => {
    zones.push({ ...box, name, hue, binding: null });
  };
  let x = 0;
  for (const [index, step] of steps.entries()) {
    const columns = columnsOf(step);
    const stepWidth = sizes[index]?.width ?? 0;
    const middle = x + stepWidth / 2;
    const y = (height + zonePadding.top - zonePadding.bottom) / 2;
    put(step, { x, y: 0, width: stepWidth, height });
    places.push(
      ...(columns === 1
        ? stack(step.held, { x: middle, y })
        : fillZone(step.held, { x, y: 0 }, columns)),
    );
    x += stepWidth + spread;
  }
  const rowGap = gapUnder(width);
  let y = height + rowGap;
  for (const link of below) {
    const size = zoneSize(link.held.length, across);
    put(link, { x: 0, y, width, height: size.height });
    places.push(...fillZone(link.held, { x: 0, y }, across));
    y += size.height + rowGap;
  }
  return { zones, texts: [], places };
}

/** Who belongs where; of those under the chain only who is there. */
function linksOf(
  tables: TaxonomyTables,
  partners: readonly Partner[],
  { supplierClassId, channelClassId, words }: ValueChainOptions,
): { readonly steps: readonly Link[]; readonly below: readonly Link[] } {
  const ofRole = (role: Partner['role']): Partner[] =>
    partners.filter((partner) => partner.role === role);
  const suppliers: Partner[] = [];
  const channel: Partner[] = [];
  const allies: Partner[] = [];
  for (const partner of ofRole('partner')) {
    const classId = placeOfKind(tables, partner.partnerKindId)?.class.id ?? null;
    if (classId === null) allies.push(partner);
    else if (classId === supplierClassId) suppliers.push(partner);
    else if (classId === channelClassId) channel.push(partner);
    else allies.push(partner);
  }
  const steps: readonly Link[] = [
    { name: words.suppliers, hue: 'technology', held: suppliers },
    { name: words.us, hue: 'neutral', held: ofRole('own-organisation') },
    { name: words.channel, hue: 'channel', held: channel },
    { name: words.customers, hue: 'green', held: ofRole('customer-segment') },
  ];
  const below: readonly Link[] = [
    { name: words.allies, hue: 'alliance', held: allies },
    { name: words.competitors, hue: 'rose', held: ofRole('competitor') },
  ];
  return { steps, below: below.filter(({ held }) => held.length > 0) };
}

/** Many allies would make a tower under a short chain: what lies under it may be wider, then. */
function columnsUnder(chain: number, height: number, below: readonly Link[]): number {
  const fitting = Math.max(1, Math.floor((chain - 2 * zonePadding.side) / cardCell.width));
  const most = Math.max(0, ...below.map(({ held }) => held.length));
  return fewest(fitting, most, (columns) => {
    const heights = below.map(({ held }) => zoneSize(held.length, columns).height);
    return zoneSize(0, columns).width >= aspect * heights.reduce((sum, one) => sum + one, height);
  });
}
