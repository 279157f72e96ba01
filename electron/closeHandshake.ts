/** How long a page may take to write what is unwritten before the person is asked. Milliseconds. */
export const flushPatience = 5000;

/** The window as the handshake sees it. */
export interface ClosingWindow {
  /** Asks the page to write everything and to answer with `answer(flushId, saved)`. */
  readonly requestFlush: (flushId: number) => void;
  /** False once its page has crashed or was never there: then there is nobody to ask. */
  readonly canAnswer: () => boolean;
  /** Asks the person; true: close and lose what is not saved. */
  readonly askToLose: () => Promise<boolean>;
  readonly close: () => void;
  /** The person wants to go on: whatever else was about to quit must not. */
  readonly stay: () => void;
}

/** Lets a window close once its page has saved, or once the person accepts that it has not. */
export interface CloseHandshake {
  /** Whether the window may close now; if not, the handshake is under way and closes it later. */
  readonly mayClose: () => boolean;
  readonly answer: (flushId: number, saved: boolean) => void;
  /** The page crashed: waiting for it is over. */
  readonly giveUp: () => void;
}

/** One handshake for the life of a window. */
export function createCloseHandshake(
  window: ClosingWindow,
  patience: number = flushPatience,
): CloseHandshake {
  let allowed = false;
  let flushId = 0;
  let settle: ((saved: boolean) => void) | null = null;

  const flushed = async (): Promise<boolean> => {
    flushId += 1;
    let timer: NodeJS.Timeout | undefined;
    const saved = await new Promise<boolean>((resolve) => {
      settle = resolve;
      timer = setTimeout(() => {
        resolve(false);
      }, patience);
      window.requestFlush(flushId);
    });
    clearTimeout(timer);
    return saved;
  };

  const run = async (): Promise<void> => {
    // A page that crashed can save nothing more; asking would only block.
    const mayClose = (await flushed()) || !window.canAnswer() || (await window.askToLose());
    settle = null;
    if (!mayClose) {
      window.stay();
      return;
    }
    allowed = true;
    window.close();
  };

  let running: Promise<void> | null = null;
  return {
    mayClose: () => {
      if (allowed || !window.canAnswer()) return true;
      running ??= run().finally(() => {
        running = null;
      });
      return false;
    },
    answer: (id, saved) => {
      if (id === flushId) settle?.(saved);
    },
    giveUp: () => settle?.(false),
  };
}
