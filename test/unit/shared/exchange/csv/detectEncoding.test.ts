import { describe, expect, it } from 'vitest';
import { decodeTextInSteps } from '@shared/exchange/csv/decodeText';
import { detectEncoding, type TextEncoding } from '@shared/exchange/csv/detectEncoding';
import { finish } from '@shared/calculation/steps';

const text = 'Name,Country\r\nMüller & Söhne,Österreich\r\nCafé,Côte d’Ivoire\r\n';

function utf16(content: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(content, 'utf16le');
  return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
}

const windows1252 = new Uint8Array(
  Array.from(text, (character) => (character === '’' ? 0x92 : character.charCodeAt(0))),
);

const files: readonly (readonly [string, Uint8Array, TextEncoding])[] = [
  ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16 LE', utf16(text, false), 'utf-16le'],
  ['UTF-16 LE with a byte order mark', utf16(`\uFEFF${text}`, false), 'utf-16le'],
  ['UTF-16 BE', utf16(text, true), 'utf-16be'],
  ['UTF-16 BE with a byte order mark', utf16(`\uFEFF${text}`, true), 'utf-16be'],
  ['Windows-1252', windows1252, 'windows-1252'],
];

describe('detectEncoding', () => {
  it.each(files)('recognises and reads %s', (_, bytes, encoding) => {
    expect(detectEncoding(bytes).encoding).toBe(encoding);
    expect(finish(decodeTextInSteps(bytes, encoding))).toEqual({ text, unreadable: 0 });
  });

  it('takes plain ASCII and nothing at all for UTF-8', () => {
    expect(detectEncoding(new Uint8Array([65, 66])).encoding).toBe('utf-8');
    expect(detectEncoding(new Uint8Array()).encoding).toBe('utf-8');
  });

  it.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a cut sequence', [0x41, 0xe2, 0x82]],
    ['beyond the last code point', [0xf4, 0x90, 0x80, 0x80]],
  ])('does not take %s for UTF-8', (_, bytes) => {
    expect(detectEncoding(new Uint8Array(bytes)).encoding).toBe('windows-1252');
  });

  it('keeps a character together that lies across two steps of decoding', () => {
    const long = `${'a'.repeat((1 << 20) - 1)}€`;
    const bytes = new TextEncoder().encode(long);
    expect(finish(decodeTextInSteps(bytes, 'utf-8'))).toEqual({ text: long, unreadable: 0 });
  });

  it('counts what the wrong encoding cannot read', () => {
    expect(finish(decodeTextInSteps(windows1252, 'utf-8')).unreadable).toBeGreaterThan(4);
  });
});
