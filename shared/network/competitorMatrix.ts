import type { Document } from '../document/document';
import type { Partner, Stage } from '../model/partner';
import type { Relationship } from '../model/relationship';
import { rivalryTypeIds } from './rivalry';

/** How two work together: today, today but in danger, or not yet. */
export type Working = 'existing' | 'at-risk' | 'planned';

/** What is between a partner and a column. */
export interface MatrixCell {
  readonly working: Working;
  /** The strongest relationship, 1 to 5; null when only the stage tells. */
  readonly strength: number | null;
  /** Empty when only the stage tells. */
  readonly relationshipIds: readonly string[];
}

/**
 * Whose a partner is, by who works with it today: 'planned' counts for nobody.
 * 'ours': only we; 'shared': we and rivals; 'exclusive': one rival and nobody else; 'rivals':
 * several rivals without us; 'open': nobody.
 */
export type Standing = 'ours' | 'shared' | 'exclusive' | 'rivals' | 'open';

export interface MatrixRow {
  readonly partnerId: string;
  /** By the columns of the matrix; null where there is nothing. */
  readonly cells: readonly (MatrixCell | null)[];
  readonly standing: Standing;
}

/** A partner of rivals that we have nothing with, and why it could be worth an approach. */
export interface Opening {
  readonly partnerId: string;
  /** One for each rival, rival tie at risk, and introducer (three at most): the more the better. */
  readonly points: number;
  /** Competitors that work with it. */
  readonly rivalIds: readonly string[];
  /** Those of them whose relationship is at risk. */
  readonly atRiskIds: readonly string[];
  /** Partners that work with us and with it. */
  readonly introducerIds: readonly string[];
}

export interface CompetitorMatrix {
  /** Competitors by name. */
  readonly competitorIds: readonly string[];
  /** The columns: us first (null when the plan has no own organisation), then the competitors. */
  readonly columns: readonly (string | null)[];
  /** Partners by name. */
  readonly rows: readonly MatrixRow[];
  /** What to approach first comes first. */
  readonly openings: readonly Opening[];
}

const most = { introducers: 3 } as const;
/** Of parallel relationships the surest tells. */
const surest: readonly Working[] = ['existing', 'at-risk', 'planned'];

/** What the lifecycle says about working with us where no relationship is drawn. */
const workingByStage: Readonly<Partial<Record<Stage, Working>>> = {
  agreed: 'existing',
  onboarding: 'existing',
  active: 'existing',
  paused: 'at-risk',
  negotiating: 'planned',
};

/**
 * Who works with whom: partners against competitors and ourselves, by relationships of any type
 * but those that mean rivalry. Relationships that ended do not count. Whether a partner works with
 * us follows from its stage where no relationship says so.
 */
export function competitorMatrix(
  tables: Pick<Document, 'partner' | 'relationship' | 'relationshipType'>,
): CompetitorMatrix {
  const actors = [...tables.partner.values()].sort(byName);
  const partners = actors.filter(({ role }) => role === 'partner');
  const competitorIds = actors.filter(({ role }) => role === 'competitor').map(({ id }) => id);
  const ownIds = actors.filter(({ role }) => role === 'own-organisation').map(({ id }) => id);
  const ties = tiesOf(tables);
  const withUs = (partner: Partner): MatrixCell | null => {
    const drawn = ownIds.flatMap((id) => ties.get(partner.id)?.get(id) ?? []);
    const working = workingByStage[partner.stage];
    if (drawn.length > 0) return cellOf(drawn);
    return working ? { working, strength: null, relationshipIds: [] } : null;
  };
  const rows = partners.map((partner): MatrixRow => {
    const own = withUs(partner);
    const rivals = competitorIds.map((id) => cellOf(ties.get(partner.id)?.get(id) ?? []));
    const rivalCount = rivals.filter(isAtWork).length;
    return {
      partnerId: partner.id,
      cells: [own, ...rivals],
      standing: standingOf(own, rivalCount),
    };
  });
  return {
    competitorIds,
    columns: [ownIds[0] ?? null, ...competitorIds],
    rows,
    openings: openingsOf(rows, competitorIds, ties),
  };
}

type Ties = ReadonlyMap<string, ReadonlyMap<string, readonly Relationship[]>>;

/** The relationships that count, by one end and the other. */
function tiesOf({
  relationship: relationships,
  relationshipType,
}: Pick<Document, 'relationship' | 'relationshipType'>): Ties {
  const ties = new Map<string, Map<string, Relationship[]>>();
  const rivalry = rivalryTypeIds(relationshipType.values());
  const add = (one: string, other: string, relationship: Relationship): void => {
    const ends = ties.get(one) ?? new Map<string, Relationship[]>();
    ties.set(one, ends);
    const between = ends.get(other);
    if (between) between.push(relationship);
    else ends.set(other, [relationship]);
  };
  for (const relationship of relationships.values()) {
    const { fromId, toId, typeId, status } = relationship;
    if (status === 'ended' || fromId === toId) continue;
    if (typeId !== null && rivalry.has(typeId)) continue;
    add(fromId, toId, relationship);
    add(toId, fromId, relationship);
  }
  return ties;
}

function cellOf(relationships: readonly Relationship[]): MatrixCell | null {
  const working = surest.find((kind) => relationships.some(({ status }) => status === kind));
  if (!working) return null;
  return {
    working,
    strength: Math.max(...relationships.map(({ strength }) => strength)),
    relationshipIds: relationships.map(({ id }) => id).sort(),
  };
}

function isAtWork(cell: MatrixCell | null | undefined): boolean {
  return cell?.working === 'existing' || cell?.working === 'at-risk';
}

function standingOf(own: MatrixCell | null, rivals: number): Standing {
  if (isAtWork(own)) return rivals > 0 ? 'shared' : 'ours';
  return rivals === 0 ? 'open' : rivals === 1 ? 'exclusive' : 'rivals';
}

function openingsOf(
  rows: readonly MatrixRow[],
  competitorIds: readonly string[],
  ties: Ties,
): Opening[] {
  const ours = new Set(rows.filter(({ cells }) => isAtWork(cells[0])).map((row) => row.partnerId));
  const openings = rows.flatMap(({ partnerId, cells }): Opening[] => {
    const rivals = cells.slice(1);
    const rivalIds = competitorIds.filter((_, column) => isAtWork(rivals[column]));
    if (cells[0] !== null || rivalIds.length === 0) return [];
    const atRiskIds = rivalIds.filter(
      (id) => rivals[competitorIds.indexOf(id)]?.working === 'at-risk',
    );
    const introducerIds = [...(ties.get(partnerId) ?? [])]
      .filter(([id, between]) => ours.has(id) && isAtWork(cellOf(between)))
      .map(([id]) => id)
      .sort();
    const points =
      rivalIds.length + atRiskIds.length + Math.min(most.introducers, introducerIds.length);
    return [{ partnerId, points, rivalIds, atRiskIds, introducerIds }];
  });
  // Rows come by name, and the sort keeps that order among equals.
  return openings.sort(
    (a, b) => b.points - a.points || b.introducerIds.length - a.introducerIds.length,
  );
}

function byName(a: Partner, b: Partner): number {
  const [first, second] = [a.name.toLowerCase(), b.name.toLowerCase()];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
