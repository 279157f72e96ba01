import type { Portfolio, PortfolioGroup } from '@shared/overview/portfolio';
import type { TFunction } from 'i18next';
import { formatList, formatNumber } from '../../../ui/format';

/** What the chart of classes shows, as its title. */
export function classTitle(t: TFunction, { byClass, count }: Portfolio): string {
  const leader = leaderOf(byClass);
  if (leader === null) return t('overview.portfolio.class.even');
  if (leader.name === null) return t('overview.portfolio.class.unknown');
  const { name } = leader;
  return leader.count * 2 > count
    ? t('overview.portfolio.class.most', { name })
    : t('overview.portfolio.class.first', { name });
}

/** What the chart of stages shows. */
export function stageTitle(t: TFunction, { agreed, count }: Portfolio): string {
  if (agreed === 0) return t('overview.portfolio.stage.none');
  return t('overview.portfolio.stage.agreed', {
    agreed: formatNumber(agreed),
    total: formatNumber(count),
  });
}

/** What the chart of regions shows: white space first, then where most partners are. */
export function regionTitle(t: TFunction, { byRegion, count }: Portfolio): string {
  const leader = leaderOf(byRegion);
  if (leader !== null && leader.key === null) return t('overview.portfolio.region.unknown');
  const empty = byRegion.flatMap((group) =>
    group.count === 0 && group.key !== null ? [t(`plan.region.${group.key}`)] : [],
  );
  if (empty.length > 0 && empty.length < 3) {
    return t('overview.portfolio.region.white', { names: formatList(empty) });
  }
  if (leader?.key === undefined || leader.key === null) return t('overview.portfolio.region.even');
  const name = t(`plan.region.${leader.key}`);
  return leader.count * 2 > count
    ? t('overview.portfolio.region.most', { name })
    : t('overview.portfolio.region.first', { name });
}

/** The one group that is larger than every other; null when there is no such one. */
function leaderOf<Group extends PortfolioGroup<unknown>>(groups: readonly Group[]): Group | null {
  const [first, second] = [...groups].sort((a, b) => b.count - a.count);
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return first;
}
