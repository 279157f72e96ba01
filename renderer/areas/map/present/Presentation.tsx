import { ChevronLeft, ChevronRight, Eye, EyeOff, MonitorOff, NotebookPen, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { onMap } from '@shared/mapping/placing';
import { edit, useDocument } from '../../../store/documentStore';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { TextArea } from '../../../ui/TextField';
import { useMapSession } from '../MapContext';
import styles from './Presentation.module.css';
import { goToStep, showStep, stopPresenting, toggleDiscreet, usePresenting } from './presenting';
import { listenWhilePresenting } from './presentKeys';

/** The hands of the presenter over the map: a bar that goes away when nothing moves, and notes. */
export function Presentation() {
  const { mapId } = useMapSession();
  const isOn = usePresenting((state) => state.mapId === mapId);
  return isOn ? <OpenPresentation /> : null;
}

function OpenPresentation() {
  const { t } = useTranslation();
  const session = useMapSession();
  const { isBlank, hasNotes, step } = usePresenting();
  const views = useDocument((document) => document.mapView);
  const saved = inOrder(onMap(views, session.mapId))[step];

  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    const host = session.view?.element;
    const stopKeys = listenWhilePresenting(session);
    host?.focus();
    // Going to full screen takes a moment: the step is shown anew when the room has its size.
    const observer = new ResizeObserver(() => showStep(session, true));
    if (host) observer.observe(host);
    return () => {
      observer.disconnect();
      stopKeys();
      isMounted.current = false;
      // React's strict mode takes an effect away and brings it back at once: that is no leaving.
      queueMicrotask(() => {
        if (!isMounted.current) stopPresenting(session);
      });
    };
  }, [session]);

  return (
    <>
      {hasNotes && saved ? (
        <section className={styles['notes']} aria-label={t('mapShow.present.notes')}>
          <TextArea
            key={saved.id}
            label={t('mapShow.present.notesOf', { name: saved.name })}
            value={saved.notes}
            rows={6}
            onCommit={(notes) => {
              edit(t('mapShow.present.editNotes', { name: saved.name }), (draft) => {
                draft.update('mapView', saved.id, { notes });
              });
            }}
          />
        </section>
      ) : null}
      {isBlank ? (
        <div
          className={styles['blank']}
          role="img"
          aria-label={t('mapShow.present.isBlank')}
          onClick={() => usePresenting.setState({ isBlank: false })}
        />
      ) : null}
      <PresenterBar />
    </>
  );
}

function PresenterBar() {
  const { t } = useTranslation();
  const session = useMapSession();
  const { step, hasNotes, isDiscreet } = usePresenting();
  const views = useDocument((document) => document.mapView);
  const steps = inOrder(onMap(views, session.mapId));
  const isIdle = useIdle();
  const saved = steps[step];
  return (
    <div
      role="toolbar"
      aria-label={t('mapShow.present.bar')}
      className={cx(styles['bar'], isIdle && styles['idle'])}
    >
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
      <span className={styles['divider']} />
      {saved ? (
        <IconButton
          icon={NotebookPen}
          label={t('mapShow.present.notes')}
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
    </div>
  );
}

const idleAfter = 2500;

/** Whether the pointer has not moved for a while. */
function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), idleAfter);
    const wake = (): void => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), idleAfter);
    };
    window.addEventListener('pointermove', wake);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
    };
  }, []);
  return isIdle;
}
