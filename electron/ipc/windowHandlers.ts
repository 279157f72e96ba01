import { app, nativeTheme, shell } from 'electron';
import type { AppStart } from '@shared/ipc/contract';
import type { MenuItem } from '@shared/ipc/menu';
import { succeed } from '@shared/ipc/result';
import type { AppWindow } from '../appWindow';
import type { Log } from '../log';
import type { OfferedFiles } from '../offeredFile';
import type { SettingsStore } from '../settings';
import type { Handlers } from './register';

type WindowChannel =
  | 'startApp'
  | 'askBeforeClosing'
  | 'setTheme'
  | 'setMenu'
  | 'setFullScreen'
  | 'finishFlush'
  | 'writeLog'
  | 'showLog';

export interface WindowHandlerNeeds {
  readonly settings: SettingsStore;
  readonly offered: OfferedFiles;
  readonly menu: { readonly show: (items: readonly MenuItem[]) => void };
  readonly currentWindow: () => AppWindow | null;
  readonly log: Log;
  readonly logFile: string;
}

function platformName(): AppStart['platform'] {
  if (process.platform === 'win32') return 'windows';
  return process.platform === 'darwin' ? 'macos' : 'linux';
}

/** Calls about the app, its window and its menus. */
export function windowHandlers(needs: WindowHandlerNeeds): Handlers<WindowChannel> {
  const { settings, offered, menu, currentWindow, log, logFile } = needs;
  return {
    startApp: () =>
      succeed({
        appVersion: app.getVersion(),
        electronVersion: process.versions.electron,
        platform: platformName(),
        theme: settings.get().theme,
        offeredFile: offered.take(),
      }),
    askBeforeClosing: () => {
      currentWindow()?.askBeforeClosing();
      return succeed(null);
    },
    setTheme: async (theme) => {
      nativeTheme.themeSource = theme;
      await settings.change({ theme });
      return succeed(null);
    },
    setMenu: (items) => {
      menu.show(items);
      return succeed(null);
    },
    setFullScreen: (isFull) => {
      currentWindow()?.window.setFullScreen(isFull);
      return succeed(null);
    },
    finishFlush: ({ flushId, saved }) => {
      currentWindow()?.handshake.answer(flushId, saved);
      return succeed(null);
    },
    writeLog: ({ level, message }) => {
      log[level](`page: ${message}`);
      return succeed(null);
    },
    showLog: () => {
      shell.showItemInFolder(logFile);
      return succeed(null);
    },
  };
}
