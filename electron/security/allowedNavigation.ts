import { originOf, type PageSource } from './origin';

/** The start page may be loaded again, the development server's pages too; nothing else. */
export function isAllowedNavigation(address: string, source: PageSource): boolean {
  return source.isDevServer ? originOf(address) === source.origin : address === source.entry;
}
