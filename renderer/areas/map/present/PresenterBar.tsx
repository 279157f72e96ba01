import { ChevronLeft, ChevronRight, Eye, EyeOff, MonitorOff, NotebookPen, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { viewsOf } from '@shared/mapping/views';
import { useDocument } from '../../../store/documentStore';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { useMapSession } from '../MapContext';
import styles from './Presentation.module.css';
import { goToStep, stopPresenting, toggleDiscreet, usePresenting } from './presenting';
import { useIdle } from './useIdle';

/** The presenter's buttons; they go away while the pointer rests. */
export function PresenterBar() {
  const { t } = useTranslation();
  const isIdle = useIdle();
  return (
    <div
      role="toolbar"
      aria-label={t('mapShow.present.bar')}
      className={cx(styles['bar'], isIdle && styles['idle'])}
    >
      <Steps />
      <span className={styles['divider']} />
      <Screen />
    </div>
  );
}

function Steps() {
  const { t } = useTranslation();
  const session = useMapSession();
  const step = usePresenting((state) => state.step);
  const views = useDocument((document) => document.mapView);
  const steps = viewsOf({ mapView: views }, session.mapId);
  const saved = steps[step];
  return (
    <>
      <IconButton
        icon={ChevronLeft}
        label={t('mapShow.present.previous')}
        keys={['←']}
        isInert={step <= 0}
        onPress={() => goToStep(session, step - 1)}
      />
      <span className={styles['step']}>
        {saved
          ? t('mapShow.present.step', { number: step + 1, count: steps.length, name: saved.name })
          : t('mapShow.present.whole')}
      </span>
      <IconButton
        icon={ChevronRight}
        label={t('mapShow.present.next')}
        keys={['→']}
        isInert={step >= steps.length - 1}
        onPress={() => goToStep(session, step + 1)}
      />
    </>
  );
}

function Screen() {
  const { t } = useTranslation();
  const session = useMapSession();
  const { hasNotes, isDiscreet } = usePresenting();
  const hasSteps = useDocument(({ mapView }) => viewsOf({ mapView }, session.mapId).length > 0);
  return (
    <>
      {hasSteps ? (
        <IconButton
          icon={NotebookPen}
          label={t(hasNotes ? 'mapShow.present.notesShown' : 'mapShow.present.notesHidden')}
          keys={['N']}
          isSelected={hasNotes}
          onPress={() => usePresenting.setState({ hasNotes: !hasNotes })}
        />
      ) : null}
      <IconButton
        icon={isDiscreet ? EyeOff : Eye}
        label={t('mapShow.present.discreet')}
        isSelected={isDiscreet}
        onPress={() => toggleDiscreet(session)}
      />
      <IconButton
        icon={MonitorOff}
        label={t('mapShow.present.blank')}
        keys={['B']}
        onPress={() => usePresenting.setState({ isBlank: true })}
      />
      <IconButton
        icon={X}
        label={t('mapShow.present.end')}
        keys={['Esc']}
        onPress={() => stopPresenting(session)}
      />
    </>
  );
}
