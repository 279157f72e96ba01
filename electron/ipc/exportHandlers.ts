import type { SavedFile } from '@shared/ipc/files';
import { succeed, type Result } from '@shared/ipc/result';
import { copyPng, copyText } from '../clipboard';
import { askWhereToSave } from '../files/dialogs';
import { saveExport } from '../files/saveFile';
import { text as message } from '../text';
import type { Handlers } from './register';
import { windowOf } from './windowOf';

type ExportChannel = 'saveTextExport' | 'saveImageExport' | 'copyText' | 'copyImage';

async function saveByDialog(
  contentsId: number,
  suggestedName: string,
  format: string,
  content: string | Uint8Array,
): Promise<Result<SavedFile | null>> {
  const extension = `.${format}`;
  const kind = { name: format.toUpperCase(), extension, accepted: [extension] };
  const title = message('dialog.saveExport');
  const file = await askWhereToSave(windowOf(contentsId), title, kind, suggestedName);
  return file === null ? succeed(null) : saveExport(file, content);
}

/** Calls that hand something on: to a file the person names, or to the clipboard. */
export function exportHandlers(): Handlers<ExportChannel> {
  return {
    saveTextExport: ({ suggestedName, format, text }, contentsId) =>
      saveByDialog(contentsId, suggestedName, format, text),
    saveImageExport: ({ suggestedName, format, bytes }, contentsId) =>
      saveByDialog(contentsId, suggestedName, format, bytes),
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
