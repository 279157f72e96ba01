/**
 * CRC-32 (ISO 3309, polynomial 0xEDB88320) of a text's UTF-8 bytes, as eight hex digits.
 * Finds damage, not malice. Check value of the standard: "123456789" gives "cbf43926".
 */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  // A plan has millions of characters: the loop calls nothing that cannot be inlined.
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      crc = withByte(crc, unit);
    } else {
      const point = text.codePointAt(at) ?? 0;
      crc = withCharacter(crc, point);
      if (point >= 0x10000) at += 1;
    }
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
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
