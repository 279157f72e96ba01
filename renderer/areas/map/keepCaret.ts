/** Longer than the 50 ms for which dnd-kit goes on taking text selections away. */
const asLongAs = 100;

/**
 * Keeps the caret of a field that a drop opens. For a moment after a drag, dnd-kit still takes away
 * whatever text is selected in the window, the place of a caret included: the field then has the
 * focus, and what is typed goes nowhere. Called while the drag ends, when dnd-kit's wait has begun.
 */
export function keepCaret(): void {
  const kept = new AbortController();
  const keep = (event: Event): void => event.stopPropagation();
  window.addEventListener('selectionchange', keep, { capture: true, signal: kept.signal });
  setTimeout(() => kept.abort(), asLongAs);
}
