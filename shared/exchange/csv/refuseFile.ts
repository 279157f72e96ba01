/** The largest CSV that is read, in bytes. */
export const maxCsvBytes = 64_000_000;

/** Why a file is not read at all. */
export type FileRefusal =
  | { readonly reason: 'empty' }
  | { readonly reason: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly reason: 'not-text'; readonly looksLike: BinaryFormat };

export type BinaryFormat =
  'spreadsheet' | 'old-spreadsheet' | 'pdf' | 'image' | 'archive' | 'other';

const signatures: readonly (readonly [BinaryFormat, readonly number[]])[] = [
  ['spreadsheet', [0x50, 0x4b, 0x03, 0x04]],
  ['old-spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
];

/**
 * Whether a file cannot be a CSV: empty, over the limit, or binary (known by its signature or by
 * its share of control bytes). Null when it is worth reading.
 */
export function refuseFile(bytes: Uint8Array): FileRefusal | null {
  if (bytes.length === 0) return { reason: 'empty' };
  if (bytes.length > maxCsvBytes) {
    return { reason: 'too-large', bytes: bytes.length, limit: maxCsvBytes };
  }
  const known = signatures.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  if (known) return { reason: 'not-text', looksLike: known[0] };
  return looksBinary(bytes) ? { reason: 'not-text', looksLike: 'other' } : null;
}

/** More than one control byte in ten, zeros of UTF-16 aside, is no text anyone wrote. */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1 << 16);
  let control = 0;
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, at) => {
    if (byte === 0) {
      if (at % 2 === 0) evenZeros += 1;
      else oddZeros += 1;
    } else if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) control += 1;
  });
  const strayZeros = Math.min(evenZeros, oddZeros);
  const isWide =
    Math.max(evenZeros, oddZeros) > sample.length * 0.15 && strayZeros < sample.length * 0.025;
  const zeros = isWide ? strayZeros : evenZeros + oddZeros;
  return (control + zeros) / sample.length > 0.1;
}
