import { useEffect, type RefObject } from 'react';
import { documentStore } from '../../store/documentStore';
import { useUi } from '../../store/uiStore';
import { hasNoFocus } from '../../ui/hasNoFocus';

/**
 * Keeps the keyboard in the screen: when a change of the plan, the place or the selection took away
 * what had the focus, it goes to what the screen marks with `data-landing`, else to the screen.
 */
export function useHeldFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0;
    let isNewArea = false;
    const hold = (): void => {
      const screen = main.current;
      // The screen itself may have it from the area before.
      const isHeld = !hasNoFocus() && !(isNewArea && document.activeElement === screen);
      isNewArea = false;
      if (screen !== null && !isHeld) land(screen);
    };
    const later = (): void => {
      cancelAnimationFrame(frame);
      // The screen draws first, and a menu that closes gives the focus back itself.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(hold);
      });
    };
    const stops = [
      documentStore.subscribe(later),
      useUi.subscribe(({ route }, before) => {
        if (route.area !== before.route.area) isNewArea = true;
        later();
      }),
    ];
    later();
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [main]);
}

function land(screen: HTMLElement): void {
  const landing = screen.querySelector<HTMLElement>('[data-landing="true"]') ?? screen;
  landing.focus({ preventScroll: true });
  if (landing !== screen) landing.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
