import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '@shared/document/document';
import { rankPartners } from '@shared/scoring/rankPartners';
import { scorePartners } from '@shared/scoring/scorePartners';
import { useDocument } from '../../../store/documentStore';
import { Bar } from '../../../ui/Bar';
import { formatFixed } from '../../../ui/format';
import { mainScorecardId } from '../partnerFieldsNow';
import styles from './PartnerInspector.module.css';
import { Section } from '../../../ui/Section';

const noScores: ReturnType<typeof scorePartners> = new Map();

function scoresIn(document: Document): ReturnType<typeof scorePartners> {
  const scorecardId = mainScorecardId(document);
  return scorecardId === null ? noScores : scorePartners(document, scorecardId);
}

/** The partner's score on the first scorecard, by dimension. Nothing while it is not rated. */
export function ScoreSection({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const scores = useDocument(scoresIn);
  const ranks = useMemo(() => rankPartners(scores.values()), [scores]);
  const score = scores.get(partnerId);
  const rank = ranks.get(partnerId);
  if (score === undefined || score.score === null || rank === undefined) return null;
  return (
    <Section
      title={t('partners.field.score')}
      detail={t('partners.inspector.scored', {
        score: formatFixed(score.score, 1),
        rank,
        count: ranks.size,
      })}
    >
      <div className={styles['scores']}>
        {score.dimensions.map(({ dimension, score: value }) => {
          const figure = value === null ? '–' : formatFixed(value, 1);
          return (
            <div key={dimension.id} className={styles['score']}>
              <span className={styles['label']}>{dimension.name}</span>
              <Bar label={`${dimension.name}: ${figure}`} value={value ?? 0} max={5} />
              <span className={styles['figure']}>{figure}</span>
            </div>
          );
        })}
      </div>
    </Section>
  );
}
