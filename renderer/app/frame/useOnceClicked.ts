import { useEffect, useRef, useState } from 'react';

/** Milliseconds after a press within which another one makes a double click of it. */
const doubleClickTime = 350;

/**
 * Gives `wanted`, but becomes true only once no second click can come and no button is held: what
 * appears would take the place that is clicked at from under the pointer. At once by keyboard, and
 * where a second click means nothing: what is done twice says so by `data-double-click`.
 */
export function useOnceClicked(wanted: boolean): boolean {
  const [isGiven, setGiven] = useState(wanted);
  const press = useRef({ at: -Infinity, isHeld: false });
  useEffect(() => {
    const note = ({ type, timeStamp, target }: PointerEvent): void => {
      if (type !== 'pointerdown') {
        press.current = { ...press.current, isHeld: false };
        return;
      }
      const isDone = target instanceof Element && target.closest('[data-double-click]') !== null;
      press.current = isDone ? { at: timeStamp, isHeld: true } : { at: -Infinity, isHeld: false };
    };
    const types = ['pointerdown', 'pointerup', 'pointercancel'] as const;
    for (const type of types) window.addEventListener(type, note, true);
    return () => {
      for (const type of types) window.removeEventListener(type, note, true);
    };
  }, []);
  useEffect(() => {
    if (!wanted) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      const { at, isHeld } = press.current;
      const left = at + doubleClickTime - performance.now();
      if (isHeld || left > 0) timer = setTimeout(look, Math.max(left, 50));
      else setGiven(true);
    };
    timer = setTimeout(look, 0);
    return () => {
      clearTimeout(timer);
      setGiven(false);
    };
  }, [wanted]);
  return wanted && isGiven;
}
