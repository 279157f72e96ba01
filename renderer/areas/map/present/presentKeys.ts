import type { MapSession } from '../MapSession';
import { goToStep, stepsOf, stopPresenting, usePresenting } from './presenting';

type Act = (session: MapSession, step: number) => void;

const next: Act = (session, step) => goToStep(session, step + 1);
const previous: Act = (session, step) => goToStep(session, step - 1);
const blank: Act = () => usePresenting.setState(({ isBlank }) => ({ isBlank: !isBlank }));

/** What keys do while presenting; clickers send the page keys, a full stop or Escape. */
const acts: Readonly<Record<string, Act>> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ' ': next,
  Enter: next,
  ArrowLeft: previous,
  ArrowUp: previous,
  PageUp: previous,
  Backspace: previous,
  Home: (session) => goToStep(session, 0),
  End: (session) => goToStep(session, stepsOf(session.mapId).length - 1),
  b: blank,
  '.': blank,
  n: () => usePresenting.setState(({ hasNotes }) => ({ hasNotes: !hasNotes })),
  Escape: (session) => {
    if (!session.cancelGesture()) stopPresenting(session);
  },
};

/** What answers its own keys: a menu, a list of choices, a dialog. The canvas is a list, too. */
const lists = '[role="menu"], [role="listbox"]:not([data-map-canvas]), [role="dialog"]';

/** Listens to the keys of a presentation before anyone else; gives the function that ends it. */
export function listenWhilePresenting(session: MapSession): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    const isTyping = target.matches('input, textarea, [contenteditable="true"]');
    // A button that has focus is pressed by its own keys.
    const isPressed = target.matches('button') && (event.key === ' ' || event.key === 'Enter');
    if ((isTyping && event.key !== 'Escape') || isPressed || target.closest(lists)) return;
    event.stopPropagation();
    if (isTyping) {
      target.blur();
      return;
    }
    const act = acts[event.key] ?? acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(session, usePresenting.getState().step);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
