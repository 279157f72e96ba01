import type { BrowserWindow } from 'electron';
import { wireName, type EventName } from '@shared/ipc/channels';
import type { EventOf } from '@shared/ipc/contract';

/** Tells the page in a window something unasked. A window on its way out is not told. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow,
  event: E,
  value: EventOf<E>,
): void {
  if (window.isDestroyed() || window.webContents.isDestroyed()) return;
  window.webContents.send(wireName(event), value);
}
