import { useEffect, useRef } from 'react';
import type { MapView } from '@shared/model/mapView';
import { paintItems } from '../../../canvas/canvasPainter';
import { fitBox } from '../../../canvas/camera';
import { readTheme } from '../../../canvas/theme';
import { useMapSession } from '../MapContext';
import { useReading } from '../reading/useReading';
import styles from './ViewsPanel.module.css';

const size = { width: 72, height: 45 } as const;

/** A small picture of what a view frames, in outlines. */
export function ViewPicture({ view }: { readonly view: MapView }) {
  const session = useMapSession();
  const canvas = useRef<HTMLCanvasElement>(null);
  const visibility = useReading((state) => state.visibility);
  const looks = useReading((state) => state.styles);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const theme = readTheme(canvas.current);
    const { x, y, scale } = fitBox(view, size, 0);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = theme.colour('paper');
    context.fillRect(0, 0, 2 * size.width, 2 * size.height);
    context.setTransform(2 * scale, 0, 0, 2 * scale, -2 * scale * x, -2 * scale * y);
    const items = session.view?.index.query(view) ?? [];
    paintItems(context, items, { theme, detail: 'far', thinnest: 0.6 / scale });
  }, [session, view, visibility, looks]);
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
