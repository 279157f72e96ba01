import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, BridgeCalls } from '@shared/ipc/bridge';
import {
  channels,
  eventNames,
  grantDropChannel,
  wireName,
  type EventName,
} from '@shared/ipc/channels';

function isEventName(name: string): name is EventName {
  return eventNames.some((known) => known === name);
}

function makeCalls(): BridgeCalls {
  const entries = channels.map((channel) => [
    channel,
    (request: unknown) => ipcRenderer.invoke(wireName(channel), request),
  ]);
  return Object.fromEntries(entries);
}

const bridge = {
  calls: makeCalls(),
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
