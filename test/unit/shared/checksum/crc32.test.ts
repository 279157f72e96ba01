import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32, crc32InSteps } from '@shared/checksum/crc32';
import { finish } from '@shared/calculation/steps';

describe('crc32', () => {
  it('gives the check value of the standard', () => {
    expect(crc32('123456789')).toBe('cbf43926');
    expect(crc32('')).toBe('00000000');
  });

  it('is the same step by step, also where a step ends within a character', () => {
    for (const text of ['', 'x', `${'x'.repeat(99_999)}😀${'ü'.repeat(150_000)}`]) {
      expect(finish(crc32InSteps(text))).toBe(crc32(text));
    }
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
