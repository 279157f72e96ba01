import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton';
import { AnalysisPanel } from '../analysis/AnalysisPanel';
import { useMapSession, useMapUi } from '../MapContext';
import type { MapUi } from '../mapUi';
import { ViewsPanel } from '../views/ViewsPanel';
import styles from './ReadingPanel.module.css';

/** What is open beside the map in place of what can be placed: its views, or its analysis. */
export function ReadingPanel() {
  const { t } = useTranslation();
  const session = useMapSession();
  const panel = useMapUi((ui) => ui.panel);
  const { heading, giveBack } = useLentFocus(panel);
  if (panel === null) return null;
  const close = (): void => {
    session.setUi({ panel: null });
    giveBack();
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <aside
      className={styles['panel']}
      aria-label={t(`mapReading.${panel}.title`)}
      onKeyDown={closeOnEscape}
    >
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1} data-entry>
          {t(`mapReading.${panel}.title`)}
        </h2>
        <IconButton icon={X} size="small" label={t('mapReading.close')} onPress={close} />
      </div>
      {panel === 'views' ? <ViewsPanel /> : <AnalysisPanel />}
    </aside>
  );
}

/** A panel that opens takes the focus, and gives it back to where it came from. */
function useLentFocus(panel: MapUi['panel']): {
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly giveBack: () => void;
} {
  const session = useMapSession();
  const heading = useRef<HTMLHeadingElement>(null);
  const from = useRef<Element | null>(null);
  useEffect(() => {
    if (panel === null) return;
    from.current = document.activeElement;
    heading.current?.focus({ preventScroll: true });
  }, [panel]);
  const giveBack = (): void => {
    const lender = from.current;
    const isHere = lender instanceof HTMLElement && lender !== document.body && lender.isConnected;
    if (isHere) lender.focus({ preventScroll: true });
    else session.focusHome();
  };
  return { heading, giveBack };
}
