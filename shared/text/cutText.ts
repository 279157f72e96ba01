const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** No character below this joins the one before it. */
const firstJoining = 0x300;
/** A cluster of more code units than this is no letter anyone reads, and may be cut in two. */
const longestCluster = 64;

/**
 * The text, cut to at most so many UTF-16 code units, as limits of records count them. What is seen
 * as one character, such as an emoji of several code points, is kept whole or left out whole.
 */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return text.slice(0, cutPlace(text, most));
}

function cutPlace(text: string, most: number): number {
  if (text.charCodeAt(most) < firstJoining) return most;
  const from = Math.max(0, most - 2 * longestCluster);
  const around = text.slice(from, most + longestCluster);
  const cluster = graphemes.segment(around).containing(most - from);
  const start = from + (cluster?.index ?? 0);
  if (cluster && most - start <= longestCluster) return start;
  const isBetweenHalves =
    (text.charCodeAt(most) & 0xfc00) === 0xdc00 && (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
  return isBetweenHalves ? most - 1 : most;
}
