import { useEffect, useState, type RefObject } from 'react';

/** The rows worth drawing, by index; `last` belongs to them. */
export interface RowWindow {
  readonly first: number;
  readonly last: number;
  /** How many rows fit into the view at once. */
  readonly perPage: number;
}

const step = 8;
const beyond = 2 * step;

/**
 * Which rows of one height are in view, with some before and after so that fast scrolling finds
 * them there. Changes only every few rows: scrolling itself draws nothing anew.
 * @param rowHeight CSS pixels
 */
export function useWindowedRows(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
): RowWindow {
  const [window, setWindow] = useState<RowWindow>({ first: 0, last: 40, perPage: 20 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      const perPage = Math.max(1, Math.floor(element.clientHeight / rowHeight) - 1);
      const top = Math.floor(element.scrollTop / rowHeight / step) * step;
      const next = {
        first: Math.max(0, top - beyond),
        last: top + perPage + step + beyond,
        perPage,
      };
      setWindow((now) =>
        now.first === next.first && now.last === next.last && now.perPage === perPage ? now : next,
      );
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      observer.disconnect();
    };
  }, [scroller, rowHeight]);
  return window;
}
