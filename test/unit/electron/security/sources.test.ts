import { describe, expect, it } from 'vitest';
import { contentPolicy, withNonce } from '@electron/security/contentPolicy';
import { isAllowedNavigation } from '@electron/security/allowedNavigation';
import { isInsideRequest } from '@electron/security/network';
import { choosePageSource, originOf } from '@electron/security/origin';
import { isOwnSender } from '@electron/security/sender';

const built = choosePageSource(false, undefined);
const developing = choosePageSource(false, 'http://localhost:5173');

describe('choosePageSource', () => {
  it('takes the development server only when not packaged and on this machine', () => {
    expect(developing).toEqual({
      origin: 'http://localhost:5173',
      entry: 'http://localhost:5173/',
      isDevServer: true,
    });
    for (const url of [
      'https://localhost:5173',
      'http://evil.example',
      'http://localhost.evil',
      'x',
    ]) {
      expect(choosePageSource(false, url).isDevServer, url).toBe(false);
    }
    expect(choosePageSource(true, 'http://localhost:5173')).toEqual(built);
  });
});

describe('isInsideRequest', () => {
  it('lets the app, blobs and data through, and nothing that leaves', () => {
    for (const url of ['app://partnerscape/a.js', 'blob:app://partnerscape/1', 'data:,x']) {
      expect(isInsideRequest(url, built), url).toBe(true);
    }
    const outside = [
      'http://localhost:5173/',
      'https://x.example',
      'ws://127.0.0.1',
      'file:///etc/passwd',
      'ftp://x',
      '',
      '//x',
    ];
    for (const url of outside) expect(isInsideRequest(url, built), url).toBe(false);
  });

  it('lets the development server through while developing, and no other', () => {
    expect(isInsideRequest('ws://localhost:5173/', developing)).toBe(true);
    expect(isInsideRequest('http://localhost:5173/app/main.tsx', developing)).toBe(true);
    expect(isInsideRequest('http://localhost:5174/', developing)).toBe(false);
    expect(isInsideRequest('https://x.example', developing)).toBe(false);
  });
});

describe('isAllowedNavigation', () => {
  it('allows the start page to be loaded again, and nothing else', () => {
    expect(isAllowedNavigation('app://partnerscape/index.html', built)).toBe(true);
    for (const url of [
      'app://partnerscape/other.html',
      'file:///x',
      'https://x.example',
      'data:text/html,x',
      'app://evil/index.html',
    ]) {
      expect(isAllowedNavigation(url, built), url).toBe(false);
    }
  });
});

describe('isOwnSender', () => {
  const own = (id: number): boolean => id === 7;
  const frame = (url: string, parent: unknown = null) => ({
    senderFrame: { url, parent },
    sender: { id: 7 },
  });
  it('accepts the top frame of the own window on the own origin', () => {
    expect(isOwnSender(frame('app://partnerscape/index.html#x'), built, own)).toBe(true);
  });
  it.each([
    ['another origin', frame('https://evil.example/')],
    ['another host of the scheme', frame('app://evil/index.html')],
    ['a look-alike', frame('https://partnerscape/index.html')],
    ['a frame in the page', frame('app://partnerscape/index.html', {})],
    ['an opaque page', frame('data:text/html,x')],
    ['about:blank', frame('about:blank')],
    ['a frame that is gone', { senderFrame: null, sender: { id: 7 } }],
    ['another window', { ...frame('app://partnerscape/index.html'), sender: { id: 8 } }],
  ])('refuses %s', (_who, claim) => {
    expect(isOwnSender(claim, built, own)).toBe(false);
  });
});

describe('the content policy', () => {
  it('starts from nothing and allows no inline or evaluated script, no plain inline style', () => {
    const policy = contentPolicy('abc');
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(policy).toContain("style-src 'self' 'nonce-abc'");
  });
  it('puts the nonce first into the head', () => {
    expect(withNonce('<html><head lang="en"><title>x', 'abc')).toBe(
      '<html><head lang="en"><meta property="csp-nonce" content="abc" nonce="abc"><title>x',
    );
  });
});

describe('originOf', () => {
  it('knows the app’s scheme and trusts no text', () => {
    expect(originOf('app://partnerscape/x')).toBe('app://partnerscape');
    expect(originOf('http://a.example:80/x')).toBe('http://a.example');
    expect(originOf('nonsense')).toBeNull();
  });
});
