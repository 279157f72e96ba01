import { useDroppable } from '@dnd-kit/core';
import { useCallback, useEffect, useRef } from 'react';
import { useLandmark } from 'react-aria';
import { useTranslation } from 'react-i18next';
import { isMapEmpty } from '@shared/mapping/placing';
import { useDocument } from '../../store/documentStore';
import { cx } from '../../ui/cx';
import { createActions } from './canvasActions';
import styles from './MapCanvas.module.css';
import { useMapSession, useMapUi } from './MapContext';
import { listenToKeys } from './mapKeys';
import { stopAwaiting, useMapsUi } from './maps/mapsUi';
import { MapOptions, optionId } from './MapOptions';

const canvasDropId = 'map-canvas';

/**
 * The element the map is painted in. To the keyboard and to screen readers it is a list box: what
 * is painted has options, of which those round the focused one are in the page.
 */
export function MapCanvas() {
  const { t } = useTranslation();
  const session = useMapSession();
  const host = useRef<HTMLDivElement | null>(null);
  const isEmpty = useDocument((document) => isMapEmpty(document, session.mapId));
  const name = useDocument((document) => document.map.get(session.mapId)?.name ?? '');
  // F6 stops here as well: it is where most of the work is done. To everyone else it is a list.
  useLandmark({ role: 'region', 'aria-label': t('map.canvas.label', { name }) }, host);
  const focusId = useMapUi((ui) => ui.focusId);
  const { setNodeRef } = useDroppable({ id: canvasDropId });

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const unmount = session.mount(element, createActions(session));
    const stopKeys = listenToKeys(element, session);
    return () => {
      stopKeys();
      unmount();
    };
  }, [session]);

  const isAwaited = useMapsUi(({ awaitedId }) => awaitedId === session.mapId);
  useEffect(() => {
    if (isAwaited) host.current?.focus({ preventScroll: true });
    // Nor is one waited for any longer that did not come.
    stopAwaiting();
  }, [isAwaited, session]);

  const takeHost = useCallback(
    (element: HTMLDivElement | null) => {
      host.current = element;
      setNodeRef(element);
    },
    [setNodeRef],
  );

  return (
    <div
      ref={takeHost}
      className={cx(styles['canvas'])}
      role="listbox"
      aria-multiselectable
      tabIndex={0}
      aria-label={t('map.canvas.label', { name })}
      aria-description={
        isEmpty ? `${t('map.empty.title')}. ${t('map.empty.text')}` : t('map.canvas.description')
      }
      aria-activedescendant={focusId === null ? undefined : optionId(focusId)}
      data-map-canvas
      data-double-click
      data-landing
      data-entry
    >
      <MapOptions />
    </div>
  );
}
