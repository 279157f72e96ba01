/**
 * Gives a row the focus and brings it into sight up and down only: it is as wide as the whole time
 * line, so the browser's own way would scroll sideways to its beginning.
 */
export function focusRow(row: HTMLElement, scroller: HTMLElement): void {
  row.focus({ preventScroll: true });
  const head = scroller.querySelector<HTMLElement>('[data-timeline-head]')?.offsetHeight ?? 0;
  const view = scroller.getBoundingClientRect();
  const place = row.getBoundingClientRect();
  const above = view.top + head - place.top;
  const below = place.bottom - (view.top + scroller.clientHeight);
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += below;
}
