import type { BrowserWindow } from 'electron';
import type { SavedFile } from '@shared/ipc/files';
import { succeed, type Result } from '@shared/ipc/result';
import { copyPng, copyText } from '../clipboard';
import { askWhereToSave } from '../files/dialogs';
import { saveExport } from '../files/saveFile';
import { text as message } from '../text';
import type { Handlers } from './register';

type ExportChannel = 'saveTextExport' | 'saveImageExport' | 'copyText' | 'copyImage';

async function saveByDialog(
  window: BrowserWindow,
  suggestedName: string,
  format: string,
  content: string | Uint8Array,
): Promise<Result<SavedFile | null>> {
  const extension = `.${format}`;
  const kind = { name: format.toUpperCase(), extension, accepted: [extension] };
  const title = message('dialog.saveExport');
  const file = await askWhereToSave(window, title, kind, suggestedName);
  return file === null ? succeed(null) : saveExport(file, content);
}

/** Calls that hand something on: to a file the person names, or to the clipboard. */
export function exportHandlers({
  openWindow,
}: {
  openWindow: () => BrowserWindow;
}): Handlers<ExportChannel> {
  return {
    saveTextExport: ({ suggestedName, format, text }) =>
      saveByDialog(openWindow(), suggestedName, format, text),
    saveImageExport: ({ suggestedName, format, bytes }) =>
      saveByDialog(openWindow(), suggestedName, format, bytes),
    copyText: async (text) => {
      await copyText(text);
      return succeed(null);
    },
    copyImage: async (bytes) => {
      await copyPng(bytes);
      return succeed(null);
    },
  };
}
