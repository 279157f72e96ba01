import { useEffect, useRef, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { boxHolds, centreOf, type Point } from '@shared/scene/geometry';
import { viewBox } from '../../../canvas/camera';
import { useMapSession } from '../MapContext';
import { useMapPreferences } from '../mapPreferences';
import styles from './Minimap.module.css';
import { MinimapPainter } from './MinimapPainter';

/**
 * The whole map, small, with the part in view, while that is not all of it. It is for the pointer: the
 * keyboard shows everything, the selection, or goes from card to card, which brings them into view.
 */
export function Minimap() {
  const isShown = useMapPreferences(({ minimap }) => minimap);
  return isShown ? <ShownMinimap /> : null;
}

/** How long changes gather before the small map is painted again. */
const restTime = 160;

function ShownMinimap() {
  const { t } = useTranslation();
  const session = useMapSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const painter = useRef<MinimapPainter | null>(null);
  const held = useRef<Point | null>(null);

  useEffect(() => {
    const { view } = session;
    if (!view || !canvas.current) return undefined;
    const painting = new MinimapPainter(canvas.current, view);
    painter.current = painting;
    let timer = 0;
    const showFrame = (): void => {
      const seen = viewBox(view.camera, view.viewport);
      // Where all is in view it would only lie on top of some of it; of nothing it shows nothing.
      const isAllSeen = view.content === null || boxHolds(seen, view.content);
      const isNeeded = held.current !== null || !isAllSeen;
      host.current?.toggleAttribute('data-needless', !isNeeded);
      if (isNeeded && frame.current) painting.placeFrame(frame.current);
    };
    const paint = (): void => {
      timer = 0;
      painting.paint();
      showFrame();
    };
    paint();
    const stops = [
      view.onCamera(showFrame),
      session.onScene(() => {
        if (timer === 0) timer = window.setTimeout(paint, restTime);
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      painter.current = null;
    };
  }, [session]);

  const worldAt = (event: PointerEvent): Point | null => {
    const bounds = canvas.current?.getBoundingClientRect();
    if (!bounds || !painter.current) return null;
    const at = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    return painter.current.worldAt(at, bounds.width);
  };
  const look = (centre: Point, atOnce: boolean): void => {
    const { view } = session;
    if (!view) return;
    const { scale } = view.camera;
    const { width, height } = view.viewport;
    const x = centre.x - width / 2 / scale;
    const y = centre.y - height / 2 / scale;
    view.glideTo({ x, y, scale }, atOnce ? 0 : 160);
  };
  const onDown = (event: PointerEvent<HTMLDivElement>): void => {
    const world = worldAt(event);
    const { view } = session;
    if (!world || !view || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const seen = viewBox(view.camera, view.viewport);
    const centre = centreOf(seen);
    const isInside =
      Math.abs(world.x - centre.x) <= seen.width / 2 &&
      Math.abs(world.y - centre.y) <= seen.height / 2;
    // Taken hold of inside the frame, the view keeps its place under the pointer.
    held.current = isInside ? { x: centre.x - world.x, y: centre.y - world.y } : { x: 0, y: 0 };
    if (!isInside) look(world, false);
  };
  const onMove = (event: PointerEvent<HTMLDivElement>): void => {
    const world = worldAt(event);
    const { current } = held;
    if (world && current) look({ x: world.x + current.x, y: world.y + current.y }, true);
  };
  return (
    <div
      ref={host}
      className={styles['minimap']}
      title={t('mapHands.minimap.label')}
      aria-hidden
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={() => {
        held.current = null;
      }}
      onPointerCancel={() => {
        held.current = null;
      }}
    >
      <canvas ref={canvas} className={styles['picture']} />
      <div ref={frame} className={styles['frame']} />
    </div>
  );
}
