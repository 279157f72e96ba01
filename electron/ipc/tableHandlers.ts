import type { BrowserWindow } from 'electron';
import type { OpenedTable } from '@shared/ipc/files';
import { sizeLimits } from '@shared/ipc/limits';
import { succeed, type Result } from '@shared/ipc/result';
import { askForFile, mapFileKind, tableKind } from '../files/dialogs';
import type { Grants } from '../files/grants';
import { readBytes } from '../files/readFile';
import { text } from '../text';
import type { Handlers } from './register';

/** Calls about CSV and JSON Canvas files to import. They are handed on as bytes: their encoding is the importer's to find out. */
export function tableHandlers({
  grants,
  openWindow,
}: {
  grants: Grants;
  openWindow: () => BrowserWindow;
}): Handlers<'chooseTable' | 'readTable' | 'chooseMapFile'> {
  const openPath = async (file: string): Promise<Result<OpenedTable>> => {
    const read = await readBytes(file, sizeLimits.table);
    return read.ok ? succeed({ ...grants.grant(file, 'table'), bytes: read.value }) : read;
  };
  return {
    chooseTable: async () => {
      const title = text('dialog.chooseTable');
      const file = await askForFile(openWindow(), title, tableKind());
      return file === null ? succeed(null) : openPath(file);
    },
    chooseMapFile: async () => {
      const title = text('dialog.chooseMapFile');
      const file = await askForFile(openWindow(), title, mapFileKind());
      return file === null ? succeed(null) : openPath(file);
    },
    readTable: async (grant) => {
      const file = grants.resolve(grant, 'table', 'read');
      return file.ok ? openPath(file.value) : file;
    },
  };
}
