import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '@shared/text/cutText';

const family = '👨‍👩‍👧‍👦';

describe('cutText', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc'],
    ['ab😀', 3, 'ab'],
    ['ab😀', 4, 'ab😀'],
    [`a${family}b`, 8, 'a'],
    [`a${family}b`, 1 + family.length, `a${family}`],
    ['xe\u0301y', 2, 'x'],
    ['🇩🇪🇫🇷', 6, '🇩🇪'],
    ['', 0, ''],
  ])('cuts %j to %i', (text, most, kept) => {
    expect(cutText(text, most)).toBe(kept);
  });

  it('gives a beginning that is short enough and ends in no half of a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, most) => {
        const kept = cutText(text, most);
        expect(text.startsWith(kept)).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(kept).not.toMatch(/[\ud800-\udbff]$/);
      }),
    );
  });

  it('cuts what never ends to join, rather than keep nothing of it', () => {
    const kept = cutText(`a${'\u0301'.repeat(1000)}`, 500);
    expect(kept).toHaveLength(500);
  });
});
