import type { ElectronApplication } from '@playwright/test';

/**
 * Types letters as a keyboard does: to whatever is ready to take them. Playwright's own typing puts
 * a lost caret back first, and so cannot tell a field that takes no keys.
 */
export async function typeOnKeyboard(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, letters) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    for (const keyCode of letters) {
      for (const type of ['keyDown', 'char', 'keyUp'] as const) {
        page?.sendInputEvent({ type, keyCode });
      }
    }
  }, text);
}
