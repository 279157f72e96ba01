import type { BrowserWindow } from 'electron';
import type { SavedFile } from '@shared/ipc/files';
import { sizeLimits } from '@shared/ipc/limits';
import { succeed, type Result } from '@shared/ipc/result';
import { copyPng, copyText, readText } from '../clipboard';
import type { PdfPrinter } from '../export/pdfPrinter';
import { askWhereToSave } from '../files/dialogs';
import { saveExport } from '../files/saveFile';
import { text as message } from '../text';
import type { Handlers } from './register';

type ExportChannel =
  | 'saveTextExport'
  | 'saveBinaryExport'
  | 'savePdfExport'
  | 'copyText'
  | 'copyImage'
  | 'readClipboardText';

type Content = string | Uint8Array | (() => Promise<Uint8Array>);

/** Content that takes time is made when it is known where to. */
async function saveByDialog(
  window: BrowserWindow,
  suggestedName: string,
  format: string,
  content: Content,
): Promise<Result<SavedFile | null>> {
  const extension = `.${format}`;
  const kind = { name: format.toUpperCase(), extension, accepted: [extension] };
  const title = message('dialog.saveExport');
  const file = await askWhereToSave(window, title, kind, suggestedName);
  if (file === null) return succeed(null);
  return saveExport(file, typeof content === 'function' ? await content() : content);
}

/** Calls that hand something on: to a file the person names, or to the clipboard. */
export function exportHandlers({
  openWindow,
  printPdf,
}: {
  openWindow: () => BrowserWindow;
  printPdf: PdfPrinter;
}): Handlers<ExportChannel> {
  return {
    saveTextExport: ({ suggestedName, format, text }) =>
      saveByDialog(openWindow(), suggestedName, format, text),
    saveBinaryExport: ({ suggestedName, format, bytes }) =>
      saveByDialog(openWindow(), suggestedName, format, bytes),
    savePdfExport: ({ suggestedName, job }) =>
      saveByDialog(openWindow(), suggestedName, 'pdf', () => printPdf(job)),
    copyText: async (text) => {
      await copyText(text);
      return succeed(null);
    },
    readClipboardText: async () => {
      const text = await readText();
      return succeed(text.length > sizeLimits.export ? '' : text);
    },
    copyImage: async (bytes) => {
      await copyPng(bytes);
      return succeed(null);
    },
  };
}
