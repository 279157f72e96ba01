import { describe, expect, it } from 'vitest';
import { fileNameOf } from '@renderer/frame/fileNameOf';

describe('fileNameOf', () => {
  it.each([
    ['Öko & Partner 株式会社', 'Öko & Partner 株式会社'],
    ['Öko/Map: "A" <1>?.', 'Öko Map A 1'],
    ['a\nb\u0000c', 'a b c'],
    ['..\\..\\hidden', 'hidden'],
    ['map\u202egnp.exe', 'map gnp.exe'],
    ['con', 'map con'],
    ['LPT1.old', 'map LPT1.old'],
    ['Contoso', 'Contoso'],
    [' ... ', 'map'],
    ['', 'map'],
  ])('makes of “%s” “%s”', (name, file) => {
    expect(fileNameOf(name, 'map')).toBe(file);
  });

  it('leaves room for an extension and cuts no character in two', () => {
    const file = fileNameOf(`${'x'.repeat(179)}🚀🚀`, 'map');
    expect(file).toBe('x'.repeat(179));
    expect(Buffer.byteLength(fileNameOf('株'.repeat(200), 'map'))).toBe(180);
  });
});
