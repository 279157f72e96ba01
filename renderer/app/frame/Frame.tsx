import { useLayoutEffect, useRef } from 'react';
import { useLandmark } from 'react-aria';
import { useTranslation } from 'react-i18next';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { useUi } from '../../store/uiStore';
import { FaultBoundary } from '../FaultBoundary';
import styles from './Frame.module.css';
import { InspectorPane } from './InspectorPane';
import { Rail } from './Rail';
import { TopBar } from './TopBar';
import { useHeldFocus } from './useHeldFocus';

/** The window of an open workspace: rail, top bar, the present area's screen, inspector. */
export function Frame({ area }: { readonly area: AreaDefinition }) {
  const { t } = useTranslation();
  const params = useUi((state) => state.route.params);
  const main = useRef<HTMLElement>(null);
  useHeldFocus(main);
  // All areas share one scroller: a new one begins at its top, not where the last one was left.
  useLayoutEffect(() => {
    if (main.current !== null) main.current.scrollTop = 0;
  }, [area.id]);
  const title = t(area.titleKey);
  const { landmarkProps } = useLandmark(
    { role: 'main', 'aria-label': title, focus: enterScreen },
    main,
  );
  return (
    <div className={styles['frame']}>
      <a
        className={styles['skip']}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('frame.app.skipToMain')}
      </a>
      <Rail current={area.id} />
      <TopBar area={area} />
      <main
        {...landmarkProps}
        ref={main}
        id="main"
        tabIndex={-1}
        data-region
        className={styles['main']}
      >
        <FaultBoundary key={area.id} place={area.id}>
          <area.Screen params={params} />
        </FaultBoundary>
      </main>
      {area.withoutInspector === true ? null : <InspectorPane />}
    </div>
  );
}

/** F6 goes to the part of the screen that is marked with `data-entry`, if there is one. */
function enterScreen(direction: 'forward' | 'backward'): void {
  const screen = document.getElementById('main');
  const entries = '[data-entry][tabindex], [data-entry] input';
  const entry = direction === 'forward' ? screen?.querySelector<HTMLElement>(entries) : null;
  (entry ?? screen)?.focus();
}
