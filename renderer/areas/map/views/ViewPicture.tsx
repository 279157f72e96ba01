import { useEffect, useRef } from 'react';
import type { MapView } from '@shared/model/mapView';
import { paintItems } from '../../../canvas/canvasPainter';
import { fitBox } from '../../../canvas/camera';
import { readTheme } from '../../../canvas/theme';
import { documentStore } from '../../../store/documentStore';
import { useMapSession } from '../MapContext';
import type { MapSession } from '../MapSession';
import { viewItems } from './viewItems';
import styles from './ViewsPanel.module.css';

const size = { width: 72, height: 45 } as const;

/** Milliseconds without a change until the pictures follow: there may be many of a large map. */
const restTime = 200;

/** A small picture of what a view frames, in outlines, as it is seen through the view. */
export function ViewPicture({ view }: { readonly view: MapView }) {
  const session = useMapSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paint = (): void => {
      if (canvas.current) paintView(canvas.current, session, view);
    };
    // After the panel has come: each picture is work of its own.
    let timer = setTimeout(paint);
    const follow = (): void => {
      clearTimeout(timer);
      timer = setTimeout(paint, restTime);
    };
    // The scene tells of the theme, the document of what other looks make of the plan.
    const stops = [documentStore.subscribe(follow), session.onScene(follow)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [session, view]);
  return (
    <canvas
      ref={canvas}
      className={styles['picture']}
      width={2 * size.width}
      height={2 * size.height}
      aria-hidden
    />
  );
}

function paintView(canvas: HTMLCanvasElement, session: MapSession, view: MapView): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const theme = readTheme(canvas);
  const { x, y, scale } = fitBox(view, size, 0);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = theme.colour('paper');
  context.fillRect(0, 0, 2 * size.width, 2 * size.height);
  context.setTransform(2 * scale, 0, 0, 2 * scale, -2 * scale * x, -2 * scale * y);
  paintItems(context, viewItems(session, view), { theme, detail: 'far', thinnest: 0.6 / scale });
}
