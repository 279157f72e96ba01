import type { Bridge } from '@shared/ipc/bridge';

declare global {
  interface Window {
    /** Put there by the preload script; absent outside Electron. */
    readonly partnerscape?: Bridge<File>;
  }
}

let substitute: Bridge<File> | null = null;

/** The way to the desktop. Throws outside Electron, unless a substitute is in place. */
export function bridge(): Bridge<File> {
  const found = substitute ?? window.partnerscape;
  if (found === undefined) throw new Error('the desktop bridge is missing');
  return found;
}

/** Puts an imitation in the bridge's place, for tests; null takes it away again. */
export function substituteBridge(imitation: Bridge<File> | null): void {
  substitute = imitation;
}
