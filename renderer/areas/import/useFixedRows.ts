import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

interface FixedRows {
  /** The indices of the rows to draw: those in sight and a few around them. */
  readonly indices: readonly number[];
  /** Brings a row into sight. */
  readonly reveal: (index: number) => void;
}

const around = 12;

/**
 * Which rows of a long list are drawn, when all have one height and the list scrolls in an element
 * under a head that stays. Heights in CSS pixels.
 */
export function useFixedRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headHeight: number,
): FixedRows {
  const [view, setView] = useState({ first: 0, visible: 30 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight);
      const visible = Math.ceil(element.clientHeight / rowHeight);
      setView((before) =>
        before.first === first && before.visible === visible ? before : { first, visible },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, rowHeight, count]);
  const from = Math.max(0, Math.min(view.first, count - view.visible) - around);
  const to = Math.min(count, view.first + view.visible + around);
  return {
    indices: Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at),
    reveal: (index) => {
      const element = scroller.current;
      if (element === null) return;
      const top = index * rowHeight;
      const room = element.clientHeight - headHeight - rowHeight;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (top > element.scrollTop + room) element.scrollTo({ top: top - room });
    },
  };
}
