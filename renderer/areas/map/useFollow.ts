import { useLayoutEffect, type RefObject } from 'react';
import { toScreen } from '../../canvas/camera';
import type { Box } from '@shared/scene/geometry';
import type { MapSession } from './MapSession';

/**
 * Keeps an element of the page at a box of the map, frame by frame, without rendering anything.
 * `setPlace` receives the box on screen, in pixels of the canvas.
 */
export function useFollow(
  session: MapSession,
  element: RefObject<HTMLElement | null>,
  readBox: () => Box | null,
  setPlace: (element: HTMLElement, box: Box, scale: number) => void,
): void {
  useLayoutEffect(() => {
    const { view } = session;
    if (!view) return undefined;
    const follow = (): void => {
      const box = readBox();
      if (!box || !element.current) return;
      const { camera } = view;
      const at = toScreen(camera, box);
      const { scale } = camera;
      const onScreen = { ...at, width: box.width * scale, height: box.height * scale };
      setPlace(element.current, onScreen, scale);
    };
    follow();
    return view.onCamera(follow);
  }, [session, element, readBox, setPlace]);
}
