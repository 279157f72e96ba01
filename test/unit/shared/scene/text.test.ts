import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapLines, wrapText } from '@shared/scene/text';

describe('textWidth', () => {
  it('grows with size and weight', () => {
    expect(textWidth('Harbor', 26)).toBeCloseTo(2 * textWidth('Harbor', 13));
    expect(textWidth('Harbor', 13, 600)).toBeGreaterThan(textWidth('Harbor', 13));
  });

  it('knows that an i is narrower than an m', () => {
    expect(textWidth('iiii', 13)).toBeLessThan(textWidth('mmmm', 13) / 2);
  });
});

describe('fitText', () => {
  it('leaves a text that fits as it is, on one line', () => {
    expect(fitText(' Harbor\n VC ', 200, 13)).toBe('Harbor VC');
  });

  it('cuts no character in parts', () => {
    for (let width = 20; width < 120; width += 1) {
      expect(fitText('e\u0301😀👩‍👩‍👧'.repeat(8), width, 13)).toMatch(
        /^(?:e\u0301😀👩‍👩‍👧)*(?:e\u0301😀?)?…$/u,
      );
    }
  });

  it('cuts a text that does not fit, and what is left fits', () => {
    const cut = fitText('A very long name of an organisation', 90, 13);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(90);
  });
});

describe('wrapText', () => {
  const options = { width: 80, size: 13, mostLines: 2 };

  it('keeps the direction of a paragraph on all of its lines', () => {
    const lines = wrapLines('شركة التقنية CRM\nABC ltd', { ...options, mostLines: 9 });
    expect(lines.map(({ text, rtl }) => `${text} ${rtl ? 'rtl' : 'ltr'}`)).toEqual([
      'شركة rtl',
      'التقنية rtl',
      'CRM rtl',
      'ABC ltd ltr',
    ]);
  });

  it('breaks at spaces and after hyphens', () => {
    expect(wrapText('Foundation-model vendor', { width: 90, size: 13, mostLines: 3 })).toEqual([
      'Foundation-',
      'model vendor',
    ]);
    expect(wrapText('one\ntwo', options)).toEqual(['one', 'two']);
  });

  it('says with an ellipsis that there is more', () => {
    const lines = wrapText('one two three four five six seven eight', options);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? '', 13)).toBeLessThanOrEqual(80);
  });

  it('cuts within a word when enough of it has room, but not across paragraphs', () => {
    const one = { width: 80, size: 11, mostLines: 1 };
    expect(wrapText('System integrator', one)).toEqual(['System integ…']);
    expect(wrapText('Machine-learning services', one)).toEqual(['Machine-lear…']);
    expect(wrapText('Government contractor', one)).toEqual(['Government…']);
    expect(wrapText('System\nintegrator', one)).toEqual(['System…']);
  });
});
