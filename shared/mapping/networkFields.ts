import { finish } from '../calculation/steps';
import type { Partner } from '../model/partner';
import { communities } from '../network/communities';
import { weakPoints } from '../network/cutPoints';
import { degreeAt, type Network } from '../network/network';
import type { FieldValue, PartnerField } from '../partners/partnerField';
import type { PartnerFields } from '../partners/partnerFields';

/** What the relationships on a map tell of a partner, to be used like its other fields. */
export type NetworkFieldId = 'map-ties' | 'map-strength' | 'map-community' | 'map-cutOff';

export interface NetworkFieldWords {
  readonly field: (id: NetworkFieldId) => string;
  readonly community: (number: number) => string;
}

/** Communities of one map are found with the same seed everywhere, so that their numbers agree. */
export const communitySeed = 1;

/**
 * The fields of partners and those of a map's network. What a field needs of the network is worked
 * out when it is first read. `network` must give the same network each time.
 */
export function withNetworkFields(
  fields: PartnerFields,
  network: () => Network,
  ownId: string | null,
  words: NetworkFieldWords,
): PartnerFields {
  const field = (
    id: NetworkFieldId,
    type: 'number' | 'choice',
    valuesOf: (network: Network) => (position: number) => FieldValue,
  ): PartnerField => {
    let value: ((position: number) => FieldValue) | null = null;
    return {
      id,
      type,
      label: words.field(id),
      own: false,
      read: ({ id: partnerId }: Partner) => {
        const position = network().positions.get(partnerId);
        if (position === undefined) return null;
        value ??= valuesOf(network());
        return value(position);
      },
      write: null,
      options: null,
      inOptionOrder: false,
      required: false,
    };
  };
  const added = [
    field('map-ties', 'number', (whole) => (position) => degreeAt(whole, position)),
    field('map-strength', 'number', strengths),
    field('map-community', 'choice', (whole) => communityNames(whole, words)),
    field('map-cutOff', 'number', (whole) => cutOffs(whole, ownId)),
  ];
  const all = [...fields.all, ...added];
  return { all, byId: new Map(all.map((one) => [one.id, one])) };
}

function strengths(network: Network): (position: number) => number {
  const sums = new Float64Array(network.ids.length);
  for (const { from, to, strength } of network.ties) {
    for (const end of [from, to]) sums[end] = (sums[end] ?? 0) + strength;
  }
  return (position) => sums[position] ?? 0;
}

/** Actors without ties belong to no community. */
function communityNames(
  network: Network,
  words: NetworkFieldWords,
): (position: number) => string | null {
  const { groups, groupOf } = finish(communities(network, communitySeed));
  return (position) => {
    const group = groupOf[position] ?? -1;
    return (groups[group]?.length ?? 0) > 1 ? words.community(group + 1) : null;
  };
}

function cutOffs(network: Network, ownId: string | null): (position: number) => number {
  const own = (ownId === null ? undefined : network.positions.get(ownId)) ?? null;
  const { cutPoints } = weakPoints(network, own);
  const counts = new Map(cutPoints.map((point) => [point.position, point.cutOff]));
  return (position) => counts.get(position) ?? 0;
}
