import { describe, expect, it } from 'vitest';
import { isRightToLeft } from '@shared/scene/textDirection';

describe('isRightToLeft', () => {
  it.each([
    ['חברת הטכנולוגיה', true],
    ['شركة ABC', true],
    ['(2024) 🚀 חברה', true],
    ['ABC חברה', false],
    ['Öko 株式会社', false],
    ['123 …', false],
    ['', false],
  ])('goes by the first letter of “%s”', (text, rtl) => {
    expect(isRightToLeft(text)).toBe(rtl);
  });
});
