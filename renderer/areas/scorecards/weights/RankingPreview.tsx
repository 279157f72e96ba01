import { rankPartners } from '@shared/scoring/rankPartners';
import { scorePartnersWith } from '@shared/scoring/scorePartners';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentDocument, useDocument } from '../../../store/documentStore';
import { cx } from '../../../ui/cx';
import { formatScore } from '../scoreWords';
import type { Scoring } from '../useScoring';
import styles from './RankingPreview.module.css';

interface RankingPreviewProps {
  readonly scoring: Scoring;
  /** What is being tried out. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Places shown. */
const shownPlaces = 12;

/** The top of the ranking, also while a weight moves, and who went up or down by it. */
export function RankingPreview({ scoring, weights }: RankingPreviewProps) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const tried = useDeferredValue(weights);
  // Moves are counted from when the view was opened, so that one sees what a session has done.
  const [before] = useState(scoring.ranks);
  const rows = useMemo(() => {
    const scores =
      tried.size === 0
        ? scoring.scores
        : scorePartnersWith(currentDocument(), scoring.scorecard.id, tried);
    return [...rankPartners(scores.values())].slice(0, shownPlaces).map(([id, rank]) => ({
      id,
      rank,
      score: scores.get(id)?.score ?? null,
      move: (before.get(id) ?? rank) - rank,
    }));
  }, [scoring, tried, before]);
  if (rows.length === 0) return null;
  return (
    <aside className={styles['preview']} aria-labelledby="ranking-preview">
      <h2 id="ranking-preview">{t('scorecards.weights.preview')}</h2>
      <p className={styles['quiet']}>
        {t('scorecards.weights.previewText', { count: rows.length })}
      </p>
      <ol className={styles['list']}>
        {rows.map(({ id, rank, score, move }) => (
          <li key={id} className={styles['line']}>
            <span className={styles['rank']}>{rank}</span>
            <span className={styles['name']} title={partners.get(id)?.name}>
              {partners.get(id)?.name}
            </span>
            <Move by={move} />
            <span className={styles['score']}>{formatScore(score)}</span>
          </li>
        ))}
      </ol>
    </aside>
  );
}

/** Places gained or lost; nothing for those that stayed. */
function Move({ by }: { readonly by: number }) {
  const { t } = useTranslation();
  if (by === 0) return <span />;
  return (
    <span className={cx(styles['move'], by > 0 ? styles['up'] : styles['down'])}>
      <span aria-hidden>{`${by > 0 ? '↑' : '↓'} ${String(Math.abs(by))}`}</span>
      <span className="visually-hidden">
        {t(`scorecards.weights.${by > 0 ? 'up' : 'down'}`, { count: Math.abs(by) })}
      </span>
    </span>
  );
}
