/**
 * CRC-32 (ISO 3309, polynomial 0xEDB88320) of a text's UTF-8 bytes, as eight hex digits.
 * Finds damage, not malice. Check value of the standard: "123456789" gives "cbf43926".
 */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  const step = (byte: number): void => {
    crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) step(unit);
    else at += stepThrough(text, at, step);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** Feeds the bytes of one character beyond ASCII; gives how many further units it took. */
function stepThrough(text: string, at: number, step: (byte: number) => void): 0 | 1 {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x800) {
    step(0xc0 | (point >> 6));
  } else {
    if (point < 0x10000) {
      step(0xe0 | (point >> 12));
    } else {
      step(0xf0 | (point >> 18));
      step(0x80 | ((point >> 12) & 0x3f));
    }
    step(0x80 | ((point >> 6) & 0x3f));
  }
  step(0x80 | (point & 0x3f));
  return point < 0x10000 ? 0 : 1;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) {
    value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return value;
});
