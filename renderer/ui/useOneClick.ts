import { useEffect, type RefObject } from 'react';

/**
 * The first click beside an open popover only closes it: React Aria makes the rest of the window
 * inert meanwhile. On a button of this bar the click means that button as well.
 */
export function useOneClick(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onClick = ({ target, clientX, clientY }: MouseEvent): void => {
      // What is inert is not hit: the click is the page's.
      if (target !== document.body || !bar.current) return;
      const meant = [...bar.current.querySelectorAll('button')].find((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return clientX >= left && clientX < right && clientY >= top && clientY < bottom;
      });
      // The button of what is open closes it.
      if (!meant || meant.ariaExpanded === 'true') return;
      // What closes gives the focus back in the next frame; what opens takes it after that.
      requestAnimationFrame(() => requestAnimationFrame(() => meant.click()));
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, [bar]);
}
