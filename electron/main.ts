import path from 'node:path';
import { app, BrowserWindow, ipcMain, nativeTheme, session } from 'electron';
import { register } from './ipc/register';
import { windowHandlers } from './ipc/windowHandlers';
import { startLog } from './log';
import { registerAppScheme, serveApp } from './security/appProtocol';
import { silenceChromium } from './security/commandLine';
import { confinePages } from './security/navigation';
import { blockNetwork } from './security/network';
import { choosePageSource } from './security/origin';
import { refusePermissions } from './security/permissions';
import { isOwnSender } from './security/sender';
import { openSettings } from './settings';
import { createWindow } from './window';

const source = choosePageSource(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);

registerAppScheme();
silenceChromium(source.isDevServer);
confinePages(source);
// Every window asks for its sandbox itself; this is for whatever Chromium might open besides. It would
// contradict --no-sandbox, which a start as root needs.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const { log } = startLog(path.join(userData, 'logs'));
  const settings = await openSettings(userData);
  nativeTheme.themeSource = settings.get().theme;
  await app.whenReady();
  await blockNetwork(session.defaultSession, source);
  refusePermissions(session.defaultSession);
  serveApp(session.defaultSession, path.join(import.meta.dirname, '../renderer'));
  const isOwnWindow = (contentsId: number): boolean =>
    BrowserWindow.getAllWindows().some((window) => window.webContents.id === contentsId);
  register(
    {
      ipc: ipcMain,
      isOwnSender: (claim) => isOwnSender(claim, source, isOwnWindow),
      log,
    },
    windowHandlers({ settings, log }),
  );
  app.on('window-all-closed', () => {
    app.quit();
  });
  createWindow(settings, source);
}

void start();
