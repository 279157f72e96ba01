import type { GrantedFile } from '@shared/ipc/files';

/** Plan files that come from outside: the command line, a second copy of the app, the operating system. */
export interface OfferedFiles {
  /** Passes a file on: at once when a page listens, else when one asks. The last one wins. */
  readonly offer: (file: GrantedFile) => void;
  /** For a page that has just started: what waits for it. From now on it is told at once. */
  readonly take: () => GrantedFile | null;
  /** The page has gone (reloaded, crashed): wait for the next one to ask. */
  readonly pause: () => void;
}

/** @param tell passes a file to the page. */
export function createOfferedFiles(tell: (file: GrantedFile) => void): OfferedFiles {
  let waiting: GrantedFile | null = null;
  let listening = false;
  return {
    offer: (file) => {
      if (listening) tell(file);
      else waiting = file;
    },
    take: () => {
      const taken = waiting;
      waiting = null;
      listening = true;
      return taken;
    },
    pause: () => {
      listening = false;
    },
  };
}
