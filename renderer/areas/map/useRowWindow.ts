import { useEffect, useMemo, useState, type RefObject } from 'react';

interface PlacedRow<R> {
  readonly row: R;
  readonly top: number;
  readonly height: number;
}

/** Rows kept in the page above and below what is seen, in pixels. */
const margin = 300;
/** Scrolling less than this changes nothing in the page. */
const step = 100;

/** The rows of a long list that are in view, and where they stand. Heights are known beforehand. */
export function useRowWindow<R>(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly R[],
  heightOf: (row: R) => number,
): { readonly total: number; readonly shown: readonly PlacedRow<R>[] } {
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = (): void => {
      const top = Math.floor(element.scrollTop / step) * step;
      const height = element.clientHeight;
      setView((before) =>
        before.top === top && before.height === height ? before : { top, height },
      );
    };
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  const placed = useMemo(() => {
    const list: PlacedRow<R>[] = [];
    let top = 0;
    for (const row of rows) {
      const height = heightOf(row);
      list.push({ row, top, height });
      top += height;
    }
    return { list, total: top };
  }, [rows, heightOf]);
  const shown = placed.list.filter(
    ({ top, height }) =>
      top + height > view.top - margin && top < view.top + view.height + step + margin,
  );
  return { total: placed.total, shown };
}
