/** The character encodings a CSV can be read in. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type TextEncoding = (typeof textEncodings)[number];

/** How the encoding was found: a byte order mark is certain, the others are good guesses. */
export type EncodingEvidence = 'byte-order-mark' | 'zero-bytes' | 'valid-utf-8' | 'fallback';

export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly evidence: EncodingEvidence;
}

/** How many bytes are looked at; later bytes are checked when they are decoded. */
const sampleSize = 1 << 20;

/**
 * Guesses the encoding of a text file from its bytes: byte order mark, then the pattern of zero
 * bytes that Latin text leaves in UTF-16, then whether it is well-formed UTF-8. What is none of
 * these is taken for Windows-1252, which Excel writes in Western Europe and the Americas.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return { encoding: 'utf-8', evidence: 'byte-order-mark' };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { encoding: 'utf-16le', evidence: 'byte-order-mark' };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return { encoding: 'utf-16be', evidence: 'byte-order-mark' };
  }
  const sample = bytes.subarray(0, sampleSize);
  const wide = detectUtf16(sample);
  if (wide) return { encoding: wide, evidence: 'zero-bytes' };
  return isUtf8(sample, sample.length < bytes.length)
    ? { encoding: 'utf-8', evidence: 'valid-utf-8' }
    : { encoding: 'windows-1252', evidence: 'fallback' };
}

/** UTF-16 of mostly Latin text has a zero in every other byte, nearly always on the same side. */
function detectUtf16(sample: Uint8Array): TextEncoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function isUtf8(sample: Uint8Array, isCut: boolean): boolean {
  let at = 0;
  while (at < sample.length) {
    const length = sequenceLength(sample, at);
    if (length === 0) return isCut && sample.length - at < 4;
    at += length;
  }
  return true;
}

/** The length of the well-formed UTF-8 sequence at an index, 0 when there is none (RFC 3629). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isContinuation(second) ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (first >= 0xe0 && first <= 0xef) {
    const lowest = first === 0xe0 ? 0xa0 : 0x80;
    const highest = first === 0xed ? 0x9f : 0xbf;
    return second >= lowest && second <= highest && isContinuation(third) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const lowest = first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xf4 ? 0x8f : 0xbf;
    const inRange = second >= lowest && second <= highest;
    return inRange && isContinuation(third) && isContinuation(bytes[at + 3] ?? 0) ? 4 : 0;
  }
  return 0;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}
