/*
 * A window for the peers' pages, as plain as can be. They are served by a protocol, as the app's
 * are: from file: a page may not load modules.
 */
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow, net, protocol } from 'electron';

const pages = join(import.meta.dirname, '../../../.cache/map-peers');
const privileges = { standard: true, secure: true, supportFetchAPI: true };
protocol.registerSchemesAsPrivileged([{ scheme: 'peers', privileges }]);

app.on('window-all-closed', () => app.quit());
// Not awaited: 'ready' comes when this file has run to its end.
void app.whenReady().then(() => {
  protocol.handle('peers', ({ url }) => {
    const path = normalize(join(pages, new URL(url).pathname));
    return net.fetch(pathToFileURL(path).href);
  });
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  void window.loadURL('peers://pages/canvas.html');
});
