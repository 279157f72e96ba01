import { BrowserWindow } from 'electron';

/** The window that a checked call came from. Throws when it has been closed meanwhile. */
export function windowOf(contentsId: number): BrowserWindow {
  const found = BrowserWindow.getAllWindows().find(
    (window) => window.webContents.id === contentsId,
  );
  if (found === undefined) throw new Error('the window is closed');
  return found;
}
