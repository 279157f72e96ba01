import path from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { SettingsStore } from './settings';
import { isAllowedNavigation } from './security/allowedNavigation';
import { confinedPage } from './security/confinedPage';
import type { PageSource } from './security/origin';
import { fitToScreens, smallestWindow, type WindowState } from './windowState';

/** The pages' own ground colour, so that nothing flashes before they are drawn. */
const ground = { light: '#faf8f5', dark: '#15171b' } as const;

function groundColour(): string {
  return nativeTheme.shouldUseDarkColors ? ground.dark : ground.light;
}

function currentState(window: BrowserWindow): WindowState {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized() };
}

/** Makes the app's window where it was last time, shown once there is something to see. */
export function createWindow(settings: SettingsStore, source: PageSource): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const state = fitToScreens(settings.get().window, screens);
  const place = state.x === null || state.y === null ? {} : { x: state.x, y: state.y };
  const window = new BrowserWindow({
    ...place,
    width: state.width,
    height: state.height,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Partnerscape',
    backgroundColor: groundColour(),
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
      ...confinedPage,
    },
  });
  if (state.maximized) window.maximize();
  rememberPlace(window, settings);
  const followTheme = (): void => {
    window.setBackgroundColor(groundColour());
  };
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => nativeTheme.off('updated', followTheme));
  window.once('ready-to-show', () => {
    window.show();
  });
  bringBack(window, source);
  void window.loadURL(source.entry);
  return window;
}

/** An empty page is the one address that Chromium goes to without asking. */
function bringBack(window: BrowserWindow, source: PageSource): void {
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isAllowedNavigation(address, source)) void window.loadURL(source.entry);
  });
}

function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  let waiting: NodeJS.Timeout | undefined;
  const remember = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (!window.isDestroyed()) void settings.change({ window: currentState(window) });
    }, 300);
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
  window.on('close', () => {
    clearTimeout(waiting);
    void settings.change({ window: currentState(window) });
  });
}
