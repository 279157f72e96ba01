import { describeError, desktop } from '../../../desktop';
import { logFault, reasonOf } from '../../../frame/faults';
import { showToast } from '../../../store/toasts';
import { formatNumber } from '../../../ui/format';
import type { MapSession } from '../MapSession';
import { exportScene, type ExportScene } from './exportScene';
import { coloursOnScreen, exportTheme } from './exportTheme';
import { paintPng, pixelSize } from './paintPng';
import type { CanvasTheme } from '../../../canvas/theme';

interface PictureOptions {
  readonly theme: CanvasTheme;
  readonly factor: number;
  readonly background: boolean;
}

/** Puts a picture onto the clipboard and says how it went. */
export async function copyScene(
  { t }: Pick<MapSession, 't'>,
  scene: ExportScene,
  options: PictureOptions,
): Promise<void> {
  const tell = (tone: 'good' | 'bad', message: string): void => {
    showToast({ kind: 'copy', tone, message });
  };
  const { width, height, isTooLarge } = pixelSize(scene.bounds, options.factor);
  if (isTooLarge) {
    const size = { width: formatNumber(width), height: formatNumber(height) };
    tell('bad', t('mapShow.export.copyTooLarge', size));
    return;
  }
  try {
    const result = await desktop.copyImage(await paintPng(scene, options));
    if (result.ok) {
      tell('good', t('mapShow.export.copied'));
      return;
    }
    const { key, values } = describeError(result.error);
    tell('bad', t('mapShow.export.copyFailed', { reason: t(key, values) }));
  } catch (fault) {
    logFault('copying a map as a picture', fault);
    tell('bad', t('mapShow.export.copyNotPainted', { reason: reasonOf(fault) }));
  }
}

/** Copies the selection, or the whole map when nothing is selected, as it looks on screen. */
export async function copyAsPicture(session: MapSession): Promise<void> {
  const scope = session.selectedItems().length > 0 ? 'selection' : 'whole';
  const scene = exportScene(session, scope);
  if (scene === null) return;
  const theme = exportTheme(coloursOnScreen());
  // Twice the size is sharp on any screen; where that is too much, the size itself.
  const factor = pixelSize(scene.bounds, 2).isTooLarge ? 1 : 2;
  await copyScene(session, scene, { theme, factor, background: true });
}
