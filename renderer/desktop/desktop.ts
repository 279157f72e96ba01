import type { BridgeCalls } from '@shared/ipc/bridge';
import type { EventName } from '@shared/ipc/channels';
import type { EventOf } from '@shared/ipc/contract';
import type { GrantedFile } from '@shared/ipc/files';
import type { Result } from '@shared/ipc/result';
import { bridge } from './bridge';

/**
 * The desktop as the pages see it: `desktop.openPlanFile(null)` and so on, one function per channel
 * of `shared/ipc/contract.ts`, where each is described. Every answer is a Result and never rejects.
 * A value of null where a file was asked for means that the person closed the dialog.
 */
export const desktop: BridgeCalls = {
  startApp: (request) => bridge().calls.startApp(request),
  setTheme: (request) => bridge().calls.setTheme(request),
  setMenu: (request) => bridge().calls.setMenu(request),
  setFullScreen: (request) => bridge().calls.setFullScreen(request),
  askBeforeClosing: (request) => bridge().calls.askBeforeClosing(request),
  finishFlush: (request) => bridge().calls.finishFlush(request),
  writeLog: (request) => bridge().calls.writeLog(request),
  showLog: (request) => bridge().calls.showLog(request),
  copyText: (request) => bridge().calls.copyText(request),
  copyImage: (request) => bridge().calls.copyImage(request),
  readClipboardText: (request) => bridge().calls.readClipboardText(request),
  openPlanFile: (request) => bridge().calls.openPlanFile(request),
  readPlanFile: (request) => bridge().calls.readPlanFile(request),
  savePlanFile: (request) => bridge().calls.savePlanFile(request),
  savePlanFileAs: (request) => bridge().calls.savePlanFileAs(request),
  chooseTable: (request) => bridge().calls.chooseTable(request),
  readTable: (request) => bridge().calls.readTable(request),
  chooseMapFile: (request) => bridge().calls.chooseMapFile(request),
  saveTextExport: (request) => bridge().calls.saveTextExport(request),
  saveBinaryExport: (request) => bridge().calls.saveBinaryExport(request),
  savePdfExport: (request) => bridge().calls.savePdfExport(request),
  listRecentPlanFiles: (request) => bridge().calls.listRecentPlanFiles(request),
  forgetRecentPlanFile: (request) => bridge().calls.forgetRecentPlanFile(request),
  revealFile: (request) => bridge().calls.revealFile(request),
  writeSnapshot: (request) => bridge().calls.writeSnapshot(request),
  listSnapshots: (request) => bridge().calls.listSnapshots(request),
  readSnapshot: (request) => bridge().calls.readSnapshot(request),
  retireSnapshots: (request) => bridge().calls.retireSnapshots(request),
  readSentinel: (request) => bridge().calls.readSentinel(request),
  writeSentinel: (request) => bridge().calls.writeSentinel(request),
};

/** Turns a file dropped on the window into a grant. A file made by a page has no path and is refused. */
export function grantDroppedFile(file: File): Promise<Result<GrantedFile>> {
  return bridge().grantDroppedFile(file);
}

/** Listens to what the desktop tells unasked; the returned function ends it. */
export function onDesktop<E extends EventName>(
  event: E,
  listener: (value: EventOf<E>) => void,
): () => void {
  return bridge().on(event, listener);
}

/**
 * Has `flush` run before the window closes. It says whether everything is on the disk; when not, or
 * after five seconds, the person is asked. Called once, for the life of the page.
 */
export function flushBeforeClosing(flush: () => Promise<boolean>): void {
  const answer = async (flushId: number): Promise<void> => {
    const saved = await flush().catch(() => false);
    await bridge().calls.finishFlush({ flushId, saved });
  };
  onDesktop('flushRequested', ({ flushId }) => void answer(flushId));
  void bridge().calls.askBeforeClosing(null);
}
