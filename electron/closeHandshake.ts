/** How long a page may take to write what is unwritten before the person is asked. Milliseconds. */
export const flushPatience = 5000;

/** The window as the handshake sees it. */
export interface ClosingWindow {
  /** Asks the page to write everything and to answer with `answer(flushId, saved)`. */
  readonly requestFlush: (flushId: number) => void;
  /** False once its page has crashed or was never there: then there is nobody to ask. */
  readonly canAnswer: () => boolean;
  /** Asks the person; true: close and lose what is not saved. Takes the question back once aborted. */
  readonly askToLose: (takeBack: AbortSignal) => Promise<boolean>;
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

  const flush = (): Promise<boolean> => {
    flushId += 1;
    return new Promise<boolean>((resolve) => {
      settle = resolve;
      window.requestFlush(flushId);
    });
  };

  /** Asks the person, unless the page has saved before they answer: then there is nothing to lose. */
  const mayLose = async (flushed: Promise<boolean>): Promise<boolean> => {
    const asking = new AbortController();
    const answer = await new Promise<boolean>((resolve, reject) => {
      void flushed.then((saved) => {
        if (saved) resolve(true);
      });
      window.askToLose(asking.signal).then(resolve, reject);
    });
    asking.abort();
    return answer;
  };

  const run = async (): Promise<void> => {
    const flushed = flush();
    const inTime = await within(patience, flushed);
    // A page that crashed can save nothing more; asking would only block.
    const mayClose = inTime || !window.canAnswer() || (await mayLose(flushed));
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

/** What a promise gives, or false when it takes longer. */
async function within(patience: number, promise: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(false);
    }, patience);
  });
  const given = await Promise.race([promise, late]);
  clearTimeout(timer);
  return given;
}
