/**
 * Takes everything round an element out of reach of keyboard and screen reader, also what comes
 * later; gives the function that gives it back. What lies over the window (toasts, dialogs) stays.
 */
export function inertAround(element: HTMLElement): () => void {
  const taken = new Set<HTMLElement>();
  const take = (): void => {
    for (let held = element; held.parentElement; held = held.parentElement) {
      if (held.parentElement === document.body) break;
      for (const other of held.parentElement.children) {
        if (!(other instanceof HTMLElement) || other === held || other.inert) continue;
        if (other.closest('[data-react-aria-top-layer]')) continue;
        other.inert = true;
        taken.add(other);
      }
    }
  };
  take();
  const observer = new MutationObserver(take);
  for (let held = element.parentElement; held; held = held.parentElement) {
    if (held === document.body) break;
    observer.observe(held, { childList: true });
  }
  return () => {
    observer.disconnect();
    for (const other of taken) other.inert = false;
  };
}
