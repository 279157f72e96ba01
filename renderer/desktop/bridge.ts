import type { Bridge } from '@shared/ipc/bridge';

declare global {
  interface Window {
    /** Put there by the preload script; absent outside Electron. */
    readonly partnerscape?: Bridge<File>;
  }
}

/** The way to the desktop. Throws outside Electron. */
export function bridge(): Bridge<File> {
  const found = window.partnerscape;
  if (found === undefined) throw new Error('the desktop bridge is missing');
  return found;
}
