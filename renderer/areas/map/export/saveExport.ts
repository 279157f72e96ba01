import { describeError } from '../../../desktop';
import { logFault, reasonOf } from '../../../frame/faults';
import { showToast } from '../../../store/toasts';
import type { MapSession } from '../MapSession';
import type { ExportOptions } from './exportOptions';
import type { ExportScene } from './exportScene';
import { runExport } from './runExport';

/** Makes the file that was chosen, asks where to, and says how it went. Gives whether it was written. */
export async function saveExport(
  session: MapSession,
  scene: ExportScene,
  options: ExportOptions,
): Promise<boolean> {
  const { t } = session;
  const kind = 'export';
  try {
    const result = await runExport(session, scene, options);
    if (!result.ok) {
      const { key, values } = describeError(result.error);
      const message = t('mapShow.export.failed', { reason: t(key, values) });
      showToast({ kind, tone: 'bad', message });
      return false;
    }
    // Null: the person closed the dialog, which needs no message.
    if (result.value === null) return false;
    const { fileName, folder } = result.value;
    showToast({ kind, tone: 'good', message: t('mapShow.export.done', { fileName, folder }) });
    return true;
  } catch (fault) {
    logFault(`map export as ${options.format}`, fault);
    const key = options.format === 'png' ? 'notPainted' : 'notMade';
    const message = t(`mapShow.export.${key}`, { reason: reasonOf(fault) });
    showToast({ kind, tone: 'bad', message });
    return false;
  }
}
