type Politeness = 'polite' | 'assertive';

const regions = new Map<Politeness, HTMLElement>();

/** The element a screen reader listens to, made when first needed. */
function regionFor(politeness: Politeness): HTMLElement {
  const known = regions.get(politeness);
  if (known?.isConnected === true) return known;
  const region = document.createElement('div');
  region.setAttribute('aria-live', politeness);
  region.setAttribute('role', politeness === 'polite' ? 'status' : 'alert');
  // Open dialogs hide everything around them from screen readers, except what says so.
  region.dataset['liveAnnouncer'] = 'true';
  region.className = 'visually-hidden';
  document.body.append(region);
  regions.set(politeness, region);
  return region;
}

/**
 * Says something to people who listen instead of look: the result of a drag, how many results,
 * that a selection changed. Nothing is shown. The text is already translated.
 */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  const region = regionFor(politeness);
  region.textContent = '';
  // A text that does not change is not read again: emptied first, filled a moment later.
  setTimeout(() => {
    region.textContent = text;
  }, 60);
}
