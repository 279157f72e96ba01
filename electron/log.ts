import path from 'node:path';
// The variant without IPC: pages reach the log through the contract like everything else.
import log from 'electron-log/node';

export type Log = Pick<typeof log, 'info' | 'warn' | 'error'>;

/** Sends the log to one local file, and what nobody caught into it. Gives the file's path. */
export function startLog(folder: string): { readonly log: Log; readonly logFile: string } {
  const logFile = path.join(folder, 'partnerscape.log');
  log.transports.file.resolvePathFn = () => logFile;
  log.transports.file.maxSize = 2 * 1024 * 1024;
  log.transports.console.level = 'warn';
  log.errorHandler.startCatching({ showDialog: false });
  return { log, logFile };
}
