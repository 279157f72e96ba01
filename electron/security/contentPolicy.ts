/** Where index.html carries the nonce for widgets that add style elements of their own. */
const headStart = /<head(\s[^>]*)?>/i;

/** The Content-Security-Policy of every page, for one load and its nonce. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "webrtc 'block'",
  ].join('; ');
}

/** Puts the nonce where react-aria looks for it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace(
    headStart,
    (head) => `${head}<meta property="csp-nonce" content="${nonce}" nonce="${nonce}">`,
  );
}
