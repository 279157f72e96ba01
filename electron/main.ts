import path from 'node:path';
import { app, dialog, ipcMain, nativeTheme, session, shell } from 'electron';
import { guardWindow, showWindow, type AppWindow } from './appWindow';
import { createPdfPrinter } from './export/pdfPrinter';
import { createGrants } from './files/grants';
import { openMirror } from './files/mirror';
import { openRecentFiles } from './files/recentFiles';
import { openSentinel } from './files/sentinel';
import { registerAll } from './ipc/registerAll';
import { sendEvent } from './ipc/sendEvent';
import { startLog } from './log';
import { createMenu } from './menu';
import { createOfferedFiles } from './offeredFile';
import { registerAppScheme, serveApp } from './security/appProtocol';
import { silenceChromium } from './security/commandLine';
import { confinePages } from './security/navigation';
import { blockNetwork } from './security/network';
import { choosePageSource } from './security/origin';
import { refusePermissions } from './security/permissions';
import { isOwnSender } from './security/sender';
import { openSettings } from './settings';
import { isFirstInstance, onLaterStart, ownLaunchFile } from './singleInstance';
import { text } from './text';
import { createWindow } from './window';

const source = choosePageSource(app.isPackaged, process.env['ELECTRON_RENDERER_URL']);
const userData = app.getPath('userData');
const { log, logFile } = startLog(path.join(userData, 'logs'));

let current: AppWindow | null = null;
const grants = createGrants();
const offered = createOfferedFiles((file) => {
  if (current !== null) sendEvent(current.window, 'planFileOffered', file);
});
const menu = createMenu({
  runCommand: (commandId) => {
    if (current !== null) sendEvent(current.window, 'menuCommand', { commandId });
  },
  showLog: () => {
    shell.showItemInFolder(logFile);
  },
  isMac: process.platform === 'darwin',
  isPackaged: app.isPackaged,
});

function offer(file: string | null): void {
  if (file !== null) offered.offer(grants.grant(file, 'plan-file'));
}

async function openWindow(settings: Awaited<ReturnType<typeof openSettings>>): Promise<void> {
  await app.whenReady();
  await blockNetwork(session.defaultSession, source);
  refusePermissions(session.defaultSession);
  serveApp(session.defaultSession, path.join(import.meta.dirname, '../renderer'));
  menu.show([]);
  const window = createWindow(settings, source);
  current = guardWindow(window, log);
  window.webContents.on('did-start-loading', offered.pause);
  window.once('closed', () => {
    current = null;
  });
}

async function start(): Promise<void> {
  const settings = await openSettings(userData);
  nativeTheme.themeSource = settings.get().theme;
  const mirror = openMirror(path.join(userData, 'mirror'));
  registerAll(
    {
      ipc: ipcMain,
      isOwnSender: (claim) =>
        isOwnSender(claim, source, (id) => current?.window.webContents.id === id),
      log,
    },
    {
      settings,
      offered,
      menu,
      currentWindow: () => current,
      openWindow: () => {
        if (current === null) throw new Error('the window is closed');
        return current.window;
      },
      log,
      logFile,
      grants,
      recent: await openRecentFiles(userData),
      mirror,
      sentinel: openSentinel(userData),
      printPdf: createPdfPrinter(path.join(import.meta.dirname, '../renderer')),
    },
  );
  offer(ownLaunchFile());
  await openWindow(settings);
  await mirror.clearRetired(new Date());
}

if (isFirstInstance()) {
  registerAppScheme();
  silenceChromium(source.isDevServer);
  confinePages(source);
  // Every window asks for its sandbox itself; this is for whatever Chromium might open besides. It
  // would contradict --no-sandbox, which a start as root needs.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  onLaterStart((file) => {
    offer(file);
    if (current !== null) showWindow(current.window);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  start().catch((error: unknown) => {
    log.error('could not start', error);
    dialog.showErrorBox(
      text('startFailed'),
      error instanceof Error ? error.message : String(error),
    );
    app.exit(1);
  });
} else {
  app.exit(0);
}
