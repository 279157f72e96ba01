/** Waits for the first turn after the frame in which `isDone` holds; gives that moment. */
export function firstTurnAfter(isDone: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (isDone()) setTimeout(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The element a peer draws in, in the top left corner of the page. */
export function hostOf(width: number, height: number): HTMLElement {
  const host = document.createElement('div');
  host.style.cssText = `position: absolute; top: 0; left: 0; width: ${width}px; height: ${height}px`;
  document.body.append(host);
  return host;
}
