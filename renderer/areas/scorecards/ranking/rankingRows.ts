import type { Document } from '@shared/document/document';
import type { Partner, Stage } from '@shared/model/partner';
import type { PartnerScore } from '@shared/scoring/partnerScore';
import type { Scoring } from '../useScoring';

/** One line of the ranking. */
export interface RankingRow {
  readonly partner: Partner;
  readonly score: PartnerScore;
  /** Null while too little is rated to be ranked. */
  readonly rank: number | null;
}

/** What the ranking is narrowed to; an empty list narrows nothing. Ranks stay those of all. */
export interface RankingFilter {
  readonly classIds: readonly string[];
  readonly stages: readonly Stage[];
}

export const rankingColumns = ['rank', 'partner', 'score', 'agreement', 'coverage'] as const;
export type RankingColumn = (typeof rankingColumns)[number];

export interface RankingSort {
  readonly column: RankingColumn;
  readonly isDescending: boolean;
}

/** The rated partners that fit the filter, in order; by rank those without one stand last. */
export function rankingRows(
  { scores, ranks }: Pick<Scoring, 'scores' | 'ranks'>,
  partners: readonly Partner[],
  taxonomy: Pick<Document, 'partnerKind' | 'partnerFamily'>,
  filter: RankingFilter,
  sort: RankingSort,
): RankingRow[] {
  const rows = partners.flatMap((partner) => {
    const score = scores.get(partner.id);
    if (score === undefined) return [];
    const kind = taxonomy.partnerKind.get(partner.partnerKindId ?? '');
    const classId = taxonomy.partnerFamily.get(kind?.familyId ?? '')?.classId ?? '';
    const fits =
      (filter.classIds.length === 0 || filter.classIds.includes(classId)) &&
      (filter.stages.length === 0 || filter.stages.includes(partner.stage));
    return fits ? [{ partner, score, rank: ranks.get(partner.id) ?? null }] : [];
  });
  const sign = sort.isDescending ? -1 : 1;
  const unrankedLast = (a: RankingRow, b: RankingRow): number =>
    sort.column === 'rank' ? Number(a.rank === null) - Number(b.rank === null) : 0;
  return rows.sort(
    (a, b) =>
      unrankedLast(a, b) ||
      sign * compare(a, b, sort.column) ||
      a.partner.name.localeCompare(b.partner.name),
  );
}

function compare(a: RankingRow, b: RankingRow, column: RankingColumn): number {
  if (column === 'partner') return a.partner.name.localeCompare(b.partner.name);
  return valueOf(a, column) - valueOf(b, column);
}

function valueOf({ score, rank }: RankingRow, column: Exclude<RankingColumn, 'partner'>): number {
  if (column === 'score') return score.score ?? 0;
  if (column === 'agreement') return score.consensus ?? -1;
  if (column === 'coverage') return score.coverage;
  return rank ?? 0;
}
