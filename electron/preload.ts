import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge } from '@shared/ipc/bridge';
import {
  eventNames,
  grantDropChannel,
  wireName,
  type Channel,
  type EventName,
} from '@shared/ipc/channels';
import type { ReplyOf, RequestOf } from '@shared/ipc/contract';
import type { Result } from '@shared/ipc/result';

function call<C extends Channel>(
  channel: C,
): (request: RequestOf<C>) => Promise<Result<ReplyOf<C>>> {
  return (request) => ipcRenderer.invoke(wireName(channel), request);
}

/** Checked at run time too: a page could ask for any name. */
function isEventName(name: string): name is EventName {
  return eventNames.some((known) => known === name);
}

const bridge = {
  calls: {
    startApp: call('startApp'),
    setTheme: call('setTheme'),
    setMenu: call('setMenu'),
    setFullScreen: call('setFullScreen'),
    askBeforeClosing: call('askBeforeClosing'),
    finishFlush: call('finishFlush'),
    writeLog: call('writeLog'),
    showLog: call('showLog'),
    copyText: call('copyText'),
    copyImage: call('copyImage'),
    readClipboardText: call('readClipboardText'),
    openPlanFile: call('openPlanFile'),
    readPlanFile: call('readPlanFile'),
    savePlanFile: call('savePlanFile'),
    savePlanFileAs: call('savePlanFileAs'),
    chooseTable: call('chooseTable'),
    readTable: call('readTable'),
    chooseMapFile: call('chooseMapFile'),
    saveTextExport: call('saveTextExport'),
    saveBinaryExport: call('saveBinaryExport'),
    savePdfExport: call('savePdfExport'),
    listRecentPlanFiles: call('listRecentPlanFiles'),
    forgetRecentPlanFile: call('forgetRecentPlanFile'),
    revealFile: call('revealFile'),
    writeSnapshot: call('writeSnapshot'),
    listSnapshots: call('listSnapshots'),
    readSnapshot: call('readSnapshot'),
    retireSnapshots: call('retireSnapshots'),
    readSentinel: call('readSentinel'),
    writeSentinel: call('writeSentinel'),
  },
  grantDroppedFile: (file) =>
    ipcRenderer.invoke(wireName(grantDropChannel), webUtils.getPathForFile(file)),
  on: (event, listener) => {
    if (!isEventName(event)) return () => undefined;
    const forward = (_event: unknown, value: Parameters<typeof listener>[0]): void => {
      listener(value);
    };
    ipcRenderer.on(wireName(event), forward);
    return () => {
      ipcRenderer.removeListener(wireName(event), forward);
    };
  },
} satisfies Bridge<File>;

contextBridge.exposeInMainWorld('partnerscape', bridge);
