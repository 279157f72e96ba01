import type { TextEncoding } from './detectEncoding';

/**
 * The one platform class used here: part of every browser, worker and Node, but not of the
 * language, so its shape is declared instead of pulling in the types of the DOM.
 */
declare const TextDecoder: new (label: TextEncoding) => {
  decode(bytes: Uint8Array, options: { stream: boolean }): string;
};

export interface DecodedText {
  /** The text without its byte order mark. */
  readonly text: string;
  /** How many places could not be read in this encoding; each stands as U+FFFD in the text. */
  readonly unreadable: number;
}

const chunkSize = 1 << 20;

/**
 * What bytes 80 to 9F are in Windows-1252. Some runtimes (Node 20) read them as Latin-1 control
 * characters; the five that stand for nothing stay what they are.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Decodes a text file step by step, yielding the part done (0 to 1) after each megabyte. Never
 * throws: bytes that make no sense in the encoding become U+FFFD and are counted.
 */
export function* decodeTextInSteps(
  bytes: Uint8Array,
  encoding: TextEncoding,
): Generator<number, DecodedText> {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  let unreadable = 0;
  for (let at = 0; at < bytes.length || at === 0; at += chunkSize) {
    const end = at + chunkSize;
    const read = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length });
    const part = encoding === 'windows-1252' ? mendWindows1252(read) : read;
    unreadable += countReplacements(part);
    parts.push(part);
    yield Math.min(1, end / Math.max(1, bytes.length));
  }
  return { text: parts.join(''), unreadable };
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (character) =>
    windows1252.charAt(character.charCodeAt(0) - 0x80),
  );
}
