import { dialog, type BrowserWindow } from 'electron';
import type { Log } from './log';
import { text } from './text';

/** When a window's page dies, says so and offers to load it again. */
export function offerReloadAfterCrash(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log.error(`the page is gone: ${details.reason} (${String(details.exitCode)})`);
    void askToReload(window);
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: text('crash.title'),
    detail: text('crash.detail'),
    buttons: [text('crash.reload'), text('crash.close')],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
