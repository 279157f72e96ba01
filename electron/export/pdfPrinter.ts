import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, session, type Session } from 'electron';
import type { PdfJob } from '@shared/ipc/pdfJob';
import { confinedPage } from '../security/confinedPage';
import { blockNetwork } from '../security/network';
import { appOrigin, appScheme, type PageSource } from '../security/origin';
import { refusePermissions } from '../security/permissions';
import { fontFacesOf, printPage, printPolicy } from './printPage';

/** Prints pictures as a PDF document. */
export type PdfPrinter = (job: PdfJob) => Promise<Uint8Array>;

const longestWait = 10_000;

/**
 * Prints in a window that is never shown, in a session of its own that keeps nothing and reaches
 * nothing but the page it is given and the app's fonts.
 */
export function createPdfPrinter(root: string): PdfPrinter {
  let prepared: Promise<{ own: Session; fontFaces: string }> | null = null;
  const pages = new Map<string, string>();
  return async (job) => {
    prepared ??= prepare(root, pages);
    const { own, fontFaces } = await prepared;
    const place = `/${randomUUID()}.html`;
    pages.set(place, printPage(job, fontFaces));
    const window = hiddenWindow(own);
    try {
      await window.loadURL(`${appOrigin}${place}`);
      await fontsOf(window);
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
      });
    } finally {
      pages.delete(place);
      window.destroy();
    }
  };
}

async function prepare(
  root: string,
  pages: ReadonlyMap<string, string>,
): Promise<{ own: Session; fontFaces: string }> {
  // A name without `persist:` keeps the session in memory.
  const own = session.fromPartition('export');
  const source: PageSource = { origin: appOrigin, entry: appOrigin, isDevServer: false };
  await blockNetwork(own, source);
  refusePermissions(own);
  own.protocol.handle(appScheme, (request) => answer(root, pages, request));
  return { own, fontFaces: await readFontFaces(path.join(root, 'assets')) };
}

function hiddenWindow(own: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: { session: own, ...confinedPage },
  });
}

/** Waits until the letters are there: a page counts as loaded before its fonts are. */
async function fontsOf(window: BrowserWindow): Promise<void> {
  const ready = window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((done) => {
    timer = setTimeout(done, longestWait);
  });
  await Promise.race([ready, late]);
  clearTimeout(timer);
}

async function answer(
  root: string,
  pages: ReadonlyMap<string, string>,
  request: Request,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const page = pages.get(pathname);
  if (page !== undefined) {
    return new Response(page, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': printPolicy,
      },
    });
  }
  const font = /^\/assets\/([\w.-]+\.woff2)$/.exec(pathname)?.[1];
  if (font === undefined) return new Response('Not found', { status: 404 });
  try {
    const bytes = await readFile(path.join(root, 'assets', font));
    return new Response(new Blob([new Uint8Array(bytes)]), {
      headers: { 'Content-Type': 'font/woff2' },
    });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}

/** The font rules of the built pages; none while they come from a development server. */
async function readFontFaces(assets: string): Promise<string> {
  try {
    const names = await readdir(assets);
    const sheets = names.filter((name) => name.endsWith('.css'));
    const texts = await Promise.all(
      sheets.map((name) => readFile(path.join(assets, name), 'utf8')),
    );
    return texts.map(fontFacesOf).join('\n');
  } catch {
    return '';
  }
}
