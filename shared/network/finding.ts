import type { Share } from './concentration';

/** Who is first at something: alone or with others, among all or after the own organisation. */
type Place = '' | 'Many' | 'AfterUs' | 'ManyAfterUs';

/** What a finding says: a key under `network.finding` in the message catalogue, without plural. */
export type FindingKey =
  | 'cutPoint'
  | 'cutPointOwn'
  | 'bridge'
  | 'goBetween'
  | 'goBetweenMany'
  | `${'hub' | 'nearest'}${Place}`
  | 'broker'
  | 'parts'
  | 'isolated'
  | 'onlyPlanned'
  | 'onlyRivalry'
  | 'onlyEnded'
  | 'communities'
  | 'community'
  | `${'relationships' | 'revenue'}${'Low' | 'Moderate' | 'High'}${'' | 'Many'}`
  | `${'relationships' | 'revenue'}Equal`;

/** Something worth knowing about a network, with what to show of it on the map. */
export interface Finding {
  readonly key: FindingKey;
  /** Actors whose names the message asks for, by its placeholders. */
  readonly names: Readonly<Record<string, string>>;
  /** Actors to name in a row, as far as there is room; the message calls them `members`. */
  readonly members: readonly string[];
  /** Of a concentration: who holds most, the largest first. */
  readonly shares: readonly Share[];
  /** Figures by placeholders: counts, percent, steps. */
  readonly figures: Readonly<Record<string, number>>;
  /** What to point at on the map: ids of partners and of relationships. */
  readonly actorIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

/** A finding that names nobody and says nothing yet. */
export const nothing = {
  names: {},
  members: [],
  shares: [],
  figures: {},
  actorIds: [],
  relationshipIds: [],
} as const;
