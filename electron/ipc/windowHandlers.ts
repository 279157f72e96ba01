import { app, BrowserWindow, nativeTheme } from 'electron';
import type { AppStart } from '@shared/ipc/contract';
import { succeed } from '@shared/ipc/result';
import type { Log } from '../log';
import type { SettingsStore } from '../settings';
import type { Handlers } from './register';

function platformName(): AppStart['platform'] {
  if (process.platform === 'win32') return 'windows';
  return process.platform === 'darwin' ? 'macos' : 'linux';
}

/** Calls about the app and its window. */
export function windowHandlers({
  settings,
  log,
}: {
  settings: SettingsStore;
  log: Log;
}): Handlers<'startApp' | 'setTheme' | 'setWindowTitle' | 'writeLog'> {
  return {
    startApp: () =>
      succeed({
        appVersion: app.getVersion(),
        electronVersion: process.versions.electron ?? '',
        platform: platformName(),
        theme: settings.get().theme,
        offeredFile: null,
      }),
    setTheme: async (theme) => {
      nativeTheme.themeSource = theme;
      await settings.change({ theme });
      return succeed(null);
    },
    setWindowTitle: (title, contentsId) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.id === contentsId)
        ?.setTitle(title);
      return succeed(null);
    },
    writeLog: ({ level, message }) => {
      log[level](`page: ${message}`);
      return succeed(null);
    },
  };
}
