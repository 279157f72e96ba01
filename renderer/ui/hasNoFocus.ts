/** Whether no element has the focus, as after the focused one was taken away. */
export function hasNoFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
