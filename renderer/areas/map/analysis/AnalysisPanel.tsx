import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { formatList, formatNumber } from '../../../ui/format';
import { ProgressBar } from '../../../ui/ProgressBar';
import type { MapAnalysis } from './analyse';
import styles from './AnalysisPanel.module.css';
import { Findings } from './Findings';
import { MeasuresDialog } from './MeasuresDialog';
import { useAnalysis } from './useAnalysis';

/** What the relationships on the map mean, and the measures behind it. */
export function AnalysisPanel() {
  const { t } = useTranslation();
  const state = useAnalysis();
  switch (state.is) {
    case 'failed':
      return <p role="alert">{t('mapReading.analysis.failed')}</p>;
    case 'tooLarge':
      return (
        <p className={styles['text']}>
          {t('mapReading.analysis.tooLarge', {
            actors: formatNumber(state.actors),
            relationships: formatNumber(state.relationships),
          })}
        </p>
      );
    case 'busy':
      return (
        <>
          <ProgressBar label={t('mapReading.analysis.busy')} share={state.share} />
          <Button onPress={state.stop}>{t('mapReading.analysis.stop')}</Button>
        </>
      );
    case 'stopped':
      return (
        <>
          <p className={styles['text']}>{t('mapReading.analysis.stopped')}</p>
          <Button onPress={state.start}>{t('mapReading.analysis.start')}</Button>
        </>
      );
    case 'done':
      return <Analysis analysis={state.analysis} />;
  }
}

const reasons = ['planned', 'ended', 'rivalry'] as const;

function Analysis({ analysis }: { readonly analysis: MapAnalysis }) {
  const { t } = useTranslation();
  const [isTableOpen, setTableOpen] = useState(false);
  const { counts } = analysis.passedOver;
  const kinds = reasons
    .filter((reason) => counts[reason] > 0)
    .map((reason) => t(`mapReading.analysis.${reason}`, { count: counts[reason] }));
  const leftOut = (
    <p className={styles['text']}>
      {t('mapReading.analysis.text')}{' '}
      {kinds.length > 0 ? t('mapReading.analysis.passedOver', { kinds: formatList(kinds) }) : null}
    </p>
  );
  if (analysis.actors.size - analysis.isolated.length < 2) {
    return (
      <>
        <p className={styles['text']}>{t('mapReading.analysis.empty')}</p>
        {leftOut}
      </>
    );
  }
  return (
    <>
      {leftOut}
      <Findings analysis={analysis} />
      <Button onPress={() => setTableOpen(true)}>{t('mapReading.analysis.table')}</Button>
      <MeasuresDialog
        analysis={analysis}
        isOpen={isTableOpen}
        onClose={() => setTableOpen(false)}
      />
    </>
  );
}
