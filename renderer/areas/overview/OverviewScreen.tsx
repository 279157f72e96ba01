import { useTranslation } from 'react-i18next';
import { useDocument } from '../../store/documentStore';
import { AttentionList } from './attention/AttentionList';
import { Finding } from './Finding';
import { planWords } from './headingWords';
import styles from './OverviewScreen.module.css';
import { PortfolioCharts } from './portfolio/PortfolioCharts';
import { TopRanking } from './ranking/TopRanking';
import { GateList } from './roadmap/GateList';
import { NextDates } from './roadmap/NextDates';
import { FirstSteps } from './start/FirstSteps';
import { useAttention, useGates, useNextDates, usePortfolio, useRanking } from './useOverview';

/** The first screen of a plan: what is in it, what needs attention, and how it stands. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const portfolio = usePortfolio();
  const gates = useGates();
  const ranking = useRanking();
  const items = useAttention(gates, ranking);
  const dates = useNextDates(gates);
  const workspaces = useDocument((document) => document.workspace);
  const currency = [...workspaces.values()][0]?.currency ?? 'EUR';
  const isEmpty = portfolio.count === 0;
  return (
    <div className={styles['screen']}>
      <div className={styles['page']}>
        <header className={styles['header']}>
          <h1 className={styles['title']}>{planWords(t, portfolio, currency)}</h1>
          <Finding isEmpty={isEmpty} gates={gates} items={items} />
        </header>
        <div className={styles['columns']}>
          <div className={styles['column']}>
            {isEmpty ? <FirstSteps hasRoadmap={gates.length > 0} /> : null}
            {isEmpty && items.length === 0 ? null : <AttentionList items={items} />}
            {isEmpty ? null : <GateList gates={gates} />}
            {isEmpty ? null : <TopRanking ranking={ranking} />}
          </div>
          <div className={styles['column']}>
            {isEmpty ? null : <PortfolioCharts portfolio={portfolio} />}
            {isEmpty && gates.length > 0 ? <GateList gates={gates} /> : null}
            {dates.length === 0 ? null : <NextDates dates={dates} />}
          </div>
        </div>
      </div>
    </div>
  );
}
