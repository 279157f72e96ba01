import { app, dialog, type BrowserWindow } from 'electron';
import { createCloseHandshake, type CloseHandshake } from './closeHandshake';
import { offerReloadAfterCrash } from './crash';
import { sendEvent } from './ipc/sendEvent';
import type { Log } from './log';
import { text } from './text';

/** The window and what its calls need of it. */
export interface AppWindow {
  readonly window: BrowserWindow;
  readonly handshake: CloseHandshake;
  /** The page wants to write what is unwritten before the window closes. */
  readonly askBeforeClosing: () => void;
}

async function askToLose(window: BrowserWindow, signal: AbortSignal): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    signal,
    type: 'warning',
    message: text('unsaved.title'),
    detail: text('unsaved.detail'),
    buttons: [text('unsaved.keepOpen'), text('unsaved.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

/** Gives a window its way to close without losing anything, and back from a crash. */
export function guardWindow(window: BrowserWindow, log: Log): AppWindow {
  let pageWantsToFlush = false;
  const handshake = createCloseHandshake({
    requestFlush: (flushId) => {
      sendEvent(window, 'flushRequested', { flushId });
    },
    canAnswer: () => pageWantsToFlush && !window.isDestroyed() && !window.webContents.isCrashed(),
    askToLose: (takeBack) => askToLose(window, takeBack),
    close: () => {
      if (!window.isDestroyed()) window.close();
    },
    stay: () => {
      log.warn('the person kept the window open because changes are not saved');
    },
  });
  window.on('close', (event) => {
    if (!handshake.mayClose()) event.preventDefault();
  });
  window.webContents.on('render-process-gone', () => {
    pageWantsToFlush = false;
    handshake.giveUp();
  });
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) pageWantsToFlush = false;
  });
  offerReloadAfterCrash(window, log);
  return {
    window,
    handshake,
    askBeforeClosing: () => {
      pageWantsToFlush = true;
    },
  };
}

/** Brings a window to the person's attention, wherever it is. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  if (process.platform === 'darwin') app.focus({ steal: true });
}
