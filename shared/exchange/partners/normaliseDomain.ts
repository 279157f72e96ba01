/**
 * Hosts under which many organisations have their pages: only host and path together say who it
 * is. A host below one of these (such as name.github.io) says enough by itself.
 */
const sharedHosts: ReadonlyMap<string, number> = new Map([
  ['github.com', 2],
  ['gitlab.com', 2],
  ['bitbucket.org', 2],
  ['codeberg.org', 2],
  ['sourceforge.net', 2],
  ['gitee.com', 2],
  ['npmjs.com', 3],
  ['pypi.org', 2],
  ['hub.docker.com', 3],
  ['huggingface.co', 2],
  ['linkedin.com', 2],
  ['facebook.com', 1],
  ['twitter.com', 1],
  ['x.com', 1],
  ['instagram.com', 1],
  ['youtube.com', 2],
  ['medium.com', 1],
  ['crunchbase.com', 2],
  ['sites.google.com', 2],
  ['docs.google.com', 0],
  ['notion.so', 1],
  ['linktr.ee', 1],
  ['wikipedia.org', 2],
  ['en.wikipedia.org', 2],
  ['apps.apple.com', 0],
  ['play.google.com', 0],
  ['bit.ly', 1],
]);

/**
 * The part of a web address by which partners are recognised: the host in lower case without
 * scheme, user, port, 'www.' and final dot. For hosts that many organisations share, as many path
 * steps as name the owner are kept (github.com/argoproj/argo-cd); a shared host without a path,
 * or one whose paths never name the owner (0), names nobody. Other sub-domains are kept: docs.example.com is not taken for example.com, because
 * without a list of public suffixes nobody can tell example.com from co.uk. Null: no host.
 */
export function normaliseDomain(website: string): string | null {
  const address = website
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^\/\//, '');
  const [, authority = '', rest = ''] = /^([^/?#\s]*)([^\s]*)/.exec(address) ?? [];
  const host = authority
    .replace(/^.*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase()
    .replace(/^www\d?\./, '');
  if (!/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+$/u.test(host)) return null;
  const depth = sharedHosts.get(host);
  if (depth === undefined) return host;
  const path = rest
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((step) => step !== '');
  if (path.length === 0 || depth === 0) return null;
  return `${host}/${path.slice(0, depth).join('/').toLowerCase()}`;
}
