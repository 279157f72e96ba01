import type { MapSession } from '../MapSession';
import { targetBoxes } from '../hands/handEdits';
import { clipText, pasteText, removeCopied } from './clipboardActions';

/** What the window tells of its Copy, Cut and Paste. */
type ClipboardHost = Pick<HTMLElement, 'addEventListener'>;

/**
 * Answers the window's own Copy, Cut and Paste (its Edit menu) while the map has focus. The keys do
 * not get here: they are those of the commands. Gives the function that stops listening.
 */
export function listenToClipboard(host: ClipboardHost, session: MapSession): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const onCopy = (event: ClipboardEvent): void => {
    const text = event.target === host ? clipText(session) : null;
    if (text === null) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (event.type !== 'cut') return;
    const ids = targetBoxes(session).map(({ id }) => id);
    removeCopied(session, ids);
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
