/**
 * Has what is being typed taken over, as leaving the field does: fields hand over their text once,
 * when the focus leaves them, and one that is taken away with its screen never would.
 */
export function finishTyping(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement) active.blur();
}
