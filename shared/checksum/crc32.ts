/** In UTF-16 units: about a millisecond's work. */
const unitsPerStep = 100_000;

/**
 * CRC-32 (ISO 3309, polynomial 0xEDB88320) of a text's UTF-8 bytes, as eight hex digits.
 * Finds damage, not malice. Check value of the standard: "123456789" gives "cbf43926".
 */
export function crc32(text: string): string {
  return toHex(withText(0xffffffff, text, 0, text.length));
}

/** Like `crc32`, step by step, for long texts. Yields the part done, 0 to 1. */
export function* crc32InSteps(text: string): Generator<number, string> {
  let crc = 0xffffffff;
  let at = 0;
  while (at < text.length) {
    let end = Math.min(at + unitsPerStep, text.length);
    // The halves of a character stay together.
    if ((text.codePointAt(end - 1) ?? 0) >= 0x10000) end += 1;
    crc = withText(crc, text, at, end);
    at = end;
    yield at / text.length;
  }
  return toHex(crc);
}

function toHex(crc: number): string {
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

function withText(before: number, text: string, from: number, end: number): number {
  let crc = before;
  // A plan has millions of characters: the loop calls nothing that cannot be inlined.
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      crc = withByte(crc, unit);
    } else {
      const point = text.codePointAt(at) ?? 0;
      crc = withCharacter(crc, point);
      if (point >= 0x10000) at += 1;
    }
  }
  return crc;
}

function withByte(crc: number, byte: number): number {
  return (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
}

/** The checksum after the bytes of one character beyond ASCII. */
function withCharacter(before: number, point: number): number {
  let crc = before;
  if (point < 0x800) {
    crc = withByte(crc, 0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      crc = withByte(crc, 0xe0 | (point >> 12));
    } else {
      crc = withByte(crc, 0xf0 | (point >> 18));
      crc = withByte(crc, 0x80 | ((point >> 12) & 0x3f));
    }
    crc = withByte(crc, 0x80 | ((point >> 6) & 0x3f));
  }
  return withByte(crc, 0x80 | (point & 0x3f));
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});
