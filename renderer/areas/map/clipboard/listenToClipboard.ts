import type { MapSession } from '../MapSession';
import { removeItems } from '../mapEdits';
import { targetBoxes } from '../hands/handEdits';
import { clipText, pasteText } from './clipboardActions';

/**
 * Answers the window's own Copy, Cut and Paste (its Edit menu) while the map has focus. The keys do
 * not get here: they are those of the commands. Gives the function that stops listening.
 */
export function listenToClipboard(host: HTMLElement, session: MapSession): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const onCopy = (event: ClipboardEvent): void => {
    const text = event.target === host ? clipText(session) : null;
    if (text === null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (event.type === 'cut')
      removeItems(
        session,
        targetBoxes(session).map(({ id }) => id),
      );
  };
  host.addEventListener('copy', onCopy, { signal });
  host.addEventListener('cut', onCopy, { signal });
  host.addEventListener(
    'paste',
    (event) => {
      if (event.target !== host) return;
      event.preventDefault();
      pasteText(session, event.clipboardData?.getData('text/plain') ?? '');
    },
    { signal },
  );
  return () => ends.abort();
}
