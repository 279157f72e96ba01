/** Fixed from the first release: the browser's storage hangs on it. */
export const appScheme = 'app';
const appHost = 'partnerscape';
export const appOrigin = `${appScheme}://${appHost}`;
const appEntry = `${appOrigin}/index.html`;

/** Where pages may come from and where they start. */
export interface PageSource {
  readonly origin: string;
  readonly entry: string;
  /** True only while developing, when a server on this machine delivers the pages. */
  readonly isDevServer: boolean;
}

/**
 * Gives the built pages, or the development server's when the app is not packaged and the address
 * is one of this machine.
 */
export function choosePageSource(
  isPackaged: boolean,
  devServerUrl: string | undefined,
): PageSource {
  const built: PageSource = { origin: appOrigin, entry: appEntry, isDevServer: false };
  if (isPackaged || devServerUrl === undefined || !URL.canParse(devServerUrl)) return built;
  const url = new URL(devServerUrl);
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'http:' || !isLocal) return built;
  return { origin: url.origin, entry: `${url.origin}/`, isDevServer: true };
}

/** The origin of an address, with the app's own scheme understood, or null where there is none. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  // Node's URL calls the origin of a scheme it does not know opaque.
  return url.protocol === `${appScheme}:` ? `${url.protocol}//${url.host}` : url.origin;
}
