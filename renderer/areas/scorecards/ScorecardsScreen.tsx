import { ClipboardCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ScreenProps } from '../../frame/areaDefinition';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { CompareView } from './compare/CompareView';
import { createScorecard } from './edits';
import { RankingView } from './ranking/RankingView';
import { RateView } from './rate/RateView';
import { showView, viewOf } from './routes';
import { ScorecardHead } from './ScorecardHead';
import styles from './ScorecardsScreen.module.css';
import { useScoring } from './useScoring';
import { WeightsView } from './weights/WeightsView';

/** The area: ranking, comparison and weights of one scorecard, and rating by it. */
export function ScorecardsScreen({ params }: ScreenProps) {
  const scoring = useScoring(params['scorecard']);
  if (scoring === null) {
    return (
      <div className={styles['screen']}>
        <NoScorecard />
      </div>
    );
  }
  if (params['partner'] !== undefined) {
    return (
      <div className={styles['screen']}>
        <RateView scoring={scoring} params={params} />
      </div>
    );
  }
  const view = viewOf(params);
  return (
    <div className={styles['screen']}>
      <ScorecardHead scoring={scoring} view={view} />
      {view === 'ranking' ? <RankingView scoring={scoring} /> : null}
      {view === 'compare' ? <CompareView scoring={scoring} params={params} /> : null}
      {view === 'weights' ? <WeightsView scoring={scoring} /> : null}
    </div>
  );
}

function NoScorecard() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={ClipboardCheck}
      title={t('scorecards.empty.scorecardTitle')}
      text={t('scorecards.empty.scorecardText')}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => {
              showView('weights', createScorecard('default'));
            }}
          >
            {t('scorecards.empty.scorecardStart')}
          </Button>
          <Button
            onPress={() => {
              showView('weights', createScorecard('empty'));
            }}
          >
            {t('scorecards.empty.scorecardBlank')}
          </Button>
        </>
      }
    />
  );
}
