import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { viewsOf } from '@shared/mapping/views';
import { useDocument } from '../../../store/documentStore';
import { useMapSession } from '../MapContext';
import { inertAround } from './inertAround';
import styles from './Presentation.module.css';
import { PresenterBar } from './PresenterBar';
import { showStep, stopPresenting, usePresenting } from './presenting';
import { listenWhilePresenting } from './presentKeys';
import { SpeakerNotes } from './SpeakerNotes';

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
  const saved = viewsOf({ mapView: views }, session.mapId)[step];

  const isMounted = useRef(false);
  useEffect(() => {
    isMounted.current = true;
    const host = session.view?.element;
    const stopKeys = listenWhilePresenting(session);
    const stage = host?.parentElement;
    const giveBack = stage ? inertAround(stage) : () => undefined;
    host?.focus();
    // Going to full screen takes a moment: the step is shown anew when the room has its size.
    const observer = new ResizeObserver(() => showStep(session, true));
    if (host) observer.observe(host);
    return () => {
      observer.disconnect();
      stopKeys();
      giveBack();
      isMounted.current = false;
      // React's strict mode takes an effect away and brings it back at once: that is no leaving.
      queueMicrotask(() => {
        if (!isMounted.current) stopPresenting(session);
      });
    };
  }, [session]);

  return (
    <>
      {hasNotes && saved && !isBlank ? <SpeakerNotes view={saved} /> : null}
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
