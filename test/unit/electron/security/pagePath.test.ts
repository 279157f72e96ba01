import { describe, expect, it } from 'vitest';
import { pagePath } from '@electron/security/pagePath';

const root = '/app/out/renderer';

describe('pagePath', () => {
  it.each([
    ['app://partnerscape/', '/app/out/renderer/index.html'],
    ['app://partnerscape/index.html', '/app/out/renderer/index.html'],
    ['app://partnerscape/assets/a%20b.js?x#y', '/app/out/renderer/assets/a b.js'],
    // The parser resolves plain dots before anyone sees them.
    ['app://partnerscape/../../etc/passwd', '/app/out/renderer/etc/passwd'],
    ['app://partnerscape/a/../b.js', '/app/out/renderer/b.js'],
  ])('serves %s', (address, file) => {
    expect(pagePath(root, address)).toBe(file);
  });

  it.each([
    'app://partnerscape/%2e%2e%2f%2e%2e%2fmain/main.js',
    'app://partnerscape/..%2f..%2fmain/main.js',
    'app://partnerscape/..%5c..%5cmain',
    'app://partnerscape/a%2f..%2f..%2fx',
    'app://partnerscape/index.html%00.js',
    'app://partnerscape/C:/Windows/win.ini',
    'app://partnerscape/%E0%A4%A',
    'app://elsewhere/index.html',
    'app://partnerscape.evil/index.html',
    'file:///etc/passwd',
    'https://partnerscape/index.html',
    'nonsense',
  ])('refuses %s', (address) => {
    expect(pagePath(root, address)).toBeNull();
  });

  it('never leaves the folder, whatever is encoded', () => {
    const pieces = ['..', '%2e%2e', '%2e.', '/', '%2f', '%5c', '\\', 'a', '%252e%252e', '%00', ':'];
    for (let seed = 0; seed < 11 ** 4; seed += 1) {
      const parts = [0, 1, 2, 3].map((power) => pieces[Math.floor(seed / 11 ** power) % 11]);
      const file = pagePath(root, `app://partnerscape/${parts.join('')}`);
      if (file !== null) expect(file.startsWith(`${root}/`), parts.join('')).toBe(true);
    }
  });
});
