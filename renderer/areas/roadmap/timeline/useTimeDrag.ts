import { useEffect, useRef, useState } from 'react';
import type { PointerEvent as ReactPointerEvent } from 'react';

/** What part of a bar was taken hold of. */
export type Grip = 'whole' | 'start' | 'end';

/** A drag that is going on: nothing in the plan has changed yet. */
export interface TimeDrag {
  readonly id: string;
  readonly grip: Grip;
  /** Whole days from where it began; negative is earlier. */
  readonly days: number;
  /** The row under the pointer, when it is another than the one the drag began in. */
  readonly overRow: string | null;
}

interface Options {
  /** Pixels a day. */
  readonly dayWidth: number;
  readonly onDrop: (drag: TimeDrag) => void;
  /** The element that scrolls; the drag goes on beyond its edges. */
  readonly scroller: () => HTMLElement | null;
}

interface Session {
  readonly id: string;
  readonly grip: Grip;
  readonly pointerId: number;
  readonly startX: number;
  readonly startScroll: number;
}

// A click trembles by a pixel or two; only beyond that is it a drag.
const threshold = 3;
const edge = 36;
const edgeStep = 14;

/**
 * Dragging along the time line in whole days. Escape takes it back. Rows are recognised by their
 * `data-row` attribute.
 */
export function useTimeDrag({ dayWidth, onDrop, scroller }: Options) {
  const [drag, setDrag] = useState<TimeDrag | null>(null);
  const session = useRef<Session | null>(null);

  const end = (): void => {
    session.current = null;
    setDrag(null);
  };

  useEffect(() => {
    if (drag === null) return;
    const cancel = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
      swallowClick();
    };
    window.addEventListener('keydown', cancel, true);
    return () => {
      window.removeEventListener('keydown', cancel, true);
    };
  }, [drag]);

  const move = (event: ReactPointerEvent): void => {
    const current = session.current;
    if (current?.pointerId !== event.pointerId) return;
    const element = scroller();
    const scrolled = (element?.scrollLeft ?? 0) - current.startScroll;
    const distance = event.clientX - current.startX + scrolled;
    const overRow = current.grip === 'whole' ? rowAt(event, current.id) : null;
    if (drag === null && Math.abs(distance) < threshold && overRow === null) return;
    if (element !== null) scrollAtEdge(element, event.clientX);
    setDrag({ ...current, days: Math.round(distance / dayWidth), overRow });
  };

  /** The handlers for one grip of one bar. */
  const gripProps = (id: string, grip: Grip) => ({
    onPointerDown: (event: ReactPointerEvent): void => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      session.current = {
        id,
        grip,
        pointerId: event.pointerId,
        startX: event.clientX,
        startScroll: scroller()?.scrollLeft ?? 0,
      };
    },
    onPointerMove: move,
    onPointerUp: (): void => {
      if (drag !== null && session.current !== null) onDrop(drag);
      end();
    },
    onPointerCancel: end,
  });

  return { drag, gripProps };
}

/** Letting go after Escape is the end of what was taken back, not a click on what lies there. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  const stop = (): void => window.removeEventListener('click', swallow, { capture: true });
  window.addEventListener('pointerdown', stop, { capture: true, once: true });
}

function rowAt(event: ReactPointerEvent, own: string): string | null {
  const found = document
    .elementsFromPoint(event.clientX, event.clientY)
    .map((element) => element.closest<HTMLElement>('[data-row]')?.dataset['row'])
    .find((row) => row !== undefined);
  return found === undefined || found === own ? null : found;
}

function scrollAtEdge(element: HTMLElement, x: number): void {
  const { left, right } = element.getBoundingClientRect();
  if (x > right - edge) element.scrollLeft += edgeStep;
  if (x < left + edge) element.scrollLeft -= edgeStep;
}
