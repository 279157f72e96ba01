/** In UTF-8. Systems take 255 bytes; the rest is for an extension and what distinguishes files. */
const mostBytes = 180;
/** Names of devices on Windows, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * What a plan, a map or a picture is called as a file name that no system refuses, without
 * extension. `unnamed` when nothing of the name can stay.
 */
export function fileNameOf(name: string, unnamed: string): string {
  const safe = shortened(
    name
      // The last are marks of direction, behind which an extension could be hidden.
      .replace(/[/\\:*?"<>|\u202a-\u202e\u2066-\u2069]|\p{Cc}/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.]+/, ''),
  ).replace(/[\s.]+$/, '');
  if (safe === '') return unnamed;
  return reserved.test(safe) ? `${unnamed} ${safe}` : safe;
}

/** As much of the text from its start as may be, without a character cut in two. */
function shortened(text: string): string {
  const encoder = new TextEncoder();
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += encoder.encode(character).length;
    if (bytes > mostBytes) break;
    kept += character;
  }
  return kept;
}
