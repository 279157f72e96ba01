import { describe, expect, it } from 'vitest';
import { maxCsvBytes, refuseFile } from '@shared/exchange/csv/refuseFile';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('refuseFile', () => {
  it('lets text in, in any encoding', () => {
    expect(refuseFile(encode('Name\nAcme\n'))).toBeNull();
    expect(refuseFile(new Uint8Array(Buffer.from('Name\nAcme\n', 'utf16le')))).toBeNull();
    expect(refuseFile(encode('Name\nAc\0me, a long enough line of text\n'))).toBeNull();
  });

  it('refuses an empty file', () => {
    expect(refuseFile(new Uint8Array())).toEqual({ reason: 'empty' });
  });

  it('refuses a file over the limit', () => {
    const refusal = refuseFile(new Uint8Array(maxCsvBytes + 1));
    expect(refusal).toEqual({ reason: 'too-large', bytes: maxCsvBytes + 1, limit: maxCsvBytes });
  });

  it.each([
    ['spreadsheet', 'PK\u0003\u0004rest'],
    ['pdf', '%PDF-1.7'],
    ['other', '\u0001\u0002\u0003\u0004a\u0005'],
  ] as const)('says that a file looks like: %s', (looksLike, text) => {
    expect(refuseFile(encode(text))).toEqual({ reason: 'not-text', looksLike });
  });

  it('refuses random bytes and zeros', () => {
    expect(refuseFile(new Uint8Array(1000))).toMatchObject({ reason: 'not-text' });
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256);
    expect(refuseFile(noise)).toMatchObject({ reason: 'not-text' });
  });
});
