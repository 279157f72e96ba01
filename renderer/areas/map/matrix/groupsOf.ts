import type { CompetitorMatrix, MatrixRow, Standing } from '@shared/network/competitorMatrix';
import { standings } from './standings';

/** The partners of one standing, as many of them as there is room for. */
export interface MatrixGroup {
  readonly standing: Standing;
  /** How many there are. */
  readonly count: number;
  /** The place of its first row among those of all groups. */
  readonly offset: number;
  readonly rows: readonly MatrixRow[];
}

/** The rows of a matrix by standing, those without rows left out; `mostRows` in all groups. */
export function groupsOf(
  matrix: Pick<CompetitorMatrix, 'rows'>,
  shown: Standing | 'all',
  mostRows: number,
): { readonly groups: readonly MatrixGroup[]; readonly total: number } {
  const groups: MatrixGroup[] = [];
  let total = 0;
  for (const standing of standings) {
    if (shown !== 'all' && shown !== standing) continue;
    const all = matrix.rows.filter((row) => row.standing === standing);
    if (all.length === 0) continue;
    const rows = all.slice(0, Math.max(0, mostRows - total));
    groups.push({ standing, count: all.length, offset: total, rows });
    total += all.length;
  }
  return { groups, total };
}
