import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { expandBox, unionBoxes, type Box } from '@shared/scene/geometry';
import { paintItems } from '../../../canvas/canvasPainter';
import type { CanvasTheme } from '../../../canvas/theme';
import { cx } from '../../../ui/cx';
import { useTokens } from '../../../ui/useTokens';
import styles from './ExportDialog.module.css';
import type { ExportOptions } from './exportOptions';
import type { ExportScene } from './exportScene';
import { pagesOf } from './exportSize';
import { themeOf } from './runExport';

const width = 460;
const height = 320;

interface PreviewProps {
  readonly scene: ExportScene;
  readonly options: ExportOptions;
}

/** The picture as it will be, with the edges of the sheets where it goes onto paper. */
export function ExportPreview({ scene, options }: PreviewProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const read = useTokens();
  const accent = read('--accent');
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const ratio = window.devicePixelRatio;
    context.canvas.width = width * ratio;
    context.canvas.height = height * ratio;
    paintPreview(context, { scene, options, accent, ratio });
  }, [scene, options, accent]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('mapShow.export.preview')}
      className={cx(styles['preview'], !options.background && styles['clear'])}
      style={{ width, height }}
    />
  );
}

interface Preview extends PreviewProps {
  readonly accent: string;
  readonly ratio: number;
}

function paintPreview(context: CanvasRenderingContext2D, preview: Preview): void {
  const { scene, options, accent, ratio } = preview;
  const theme = themeOf(options);
  const sheets = options.format === 'pdf' ? sheetsOf(scene, options) : [];
  const shown = unionBoxes([scene.bounds, ...sheets]) ?? scene.bounds;
  const room = expandBox(shown, Math.max(shown.width, shown.height) * 0.02);
  const scale = Math.min(width / room.width, height / room.height) * ratio;
  const left = (width * ratio - room.width * scale) / 2 - room.x * scale;
  const top = (height * ratio - room.height * scale) / 2 - room.y * scale;
  context.setTransform(scale, 0, 0, scale, left, top);
  if (options.background) paintPaper(context, sheets.length > 0 ? sheets : [scene.bounds], theme);
  paintItems(context, scene.items, { theme, detail: 'near', thinnest: 0.5 / scale });
  context.strokeStyle = accent;
  context.lineWidth = ratio / scale;
  context.setLineDash([]);
  for (const { x, y, width: wide, height: high } of sheets) context.strokeRect(x, y, wide, high);
}

function paintPaper(
  context: CanvasRenderingContext2D,
  boxes: readonly Box[],
  theme: CanvasTheme,
): void {
  context.fillStyle = theme.colour('paper');
  for (const { x, y, width: wide, height: high } of boxes) context.fillRect(x, y, wide, high);
}

/** The sheets with their margins, as parts of the map. */
function sheetsOf(scene: ExportScene, options: ExportOptions): Box[] {
  const { views, sheet, margin } = pagesOf(scene, options);
  return views.map((view) => {
    const edge = (margin * view.width) / (sheet.width - 2 * margin);
    return views.length === 1 ? expandBox(view, edge) : view;
  });
}
