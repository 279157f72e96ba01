import type { Session } from 'electron';
import { appScheme, originOf, type PageSource } from './origin';

const harmlessSchemes: ReadonlySet<string> = new Set([
  `${appScheme}:`,
  'blob:',
  'data:',
  'devtools:',
]);

/** Whether a request stays inside the app (or goes to the development server). */
export function isInsideRequest(address: string, source: PageSource): boolean {
  if (!URL.canParse(address)) return false;
  if (harmlessSchemes.has(new URL(address).protocol)) return true;
  if (!source.isDevServer) return false;
  const asHttp = address.replace(/^ws:/, 'http:');
  return originOf(asHttp) === source.origin;
}

/** Blocks every request that would leave the app, twice: by cancelling it, and by a proxy that does not exist. */
export async function blockNetwork(session: Session, source: PageSource): Promise<void> {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isInsideRequest(details.url, source) });
  });
  // The dictionaries of the spelling checker would be fetched.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  if (source.isDevServer) return;
  await session.setProxy({
    mode: 'fixed_servers',
    proxyRules: 'blocked.invalid:9',
    proxyBypassRules: '<-loopback>',
  });
}
