import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '@shared/checksum/crc32';

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
  });

  it('agrees with zlib on any well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reference = zlibCrc32(Buffer.from(text, 'utf8')).toString(16).padStart(8, '0');
        expect(crc32(text)).toBe(reference);
      }),
    );
  });
});
