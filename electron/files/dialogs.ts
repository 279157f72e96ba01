import path from 'node:path';
import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { stat } from 'node:fs/promises';
import { text } from '../text';

/** How a kind of file is shown in dialogs. `extension` is added to a name given without one of `accepted`. */
export interface FileKind {
  readonly name: string;
  readonly extension: string;
  readonly accepted: readonly string[];
}

/** The app's own plan files. */
export function planFileKind(): FileKind {
  return {
    name: text('dialog.planFiles'),
    extension: '.partnerscape.json',
    accepted: ['.json'],
  };
}

/** Files of rows and columns. */
export function tableKind(): FileKind {
  return {
    name: text('dialog.tables'),
    extension: '.csv',
    accepted: ['.csv', '.tsv', '.txt'],
  };
}

/** Files a map can be read from. */
export function mapFileKind(): FileKind {
  return {
    name: text('dialog.mapFiles'),
    extension: '.canvas',
    accepted: ['.canvas', '.json', '.csv', '.tsv', '.txt'],
  };
}

function filtersFor(kind: FileKind): FileFilter[] {
  // The systems' dialogs know plain extensions only, not `partnerscape.json`.
  const extensions = kind.accepted.map((extension) => extension.slice(1));
  return [
    { name: kind.name, extensions },
    { name: text('dialog.allFiles'), extensions: ['*'] },
  ];
}

/** Lets the person choose a file to open; null when they do not. */
export async function askForFile(
  window: BrowserWindow,
  title: string,
  kind: FileKind,
): Promise<string | null> {
  const answer = await dialog.showOpenDialog(window, {
    title,
    filters: filtersFor(kind),
    properties: ['openFile'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}

/**
 * Lets the person choose where to save; null when they do not. A name without extension gets one; if
 * that is a file already, which no dialog has asked about yet, the dialog opens again on it.
 */
export async function askWhereToSave(
  window: BrowserWindow,
  title: string,
  kind: FileKind,
  suggestedName: string,
  folder: string = app.getPath('documents'),
): Promise<string | null> {
  const answer = await dialog.showSaveDialog(window, {
    title,
    defaultPath: path.join(folder, suggestedName),
    filters: filtersFor(kind),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (answer.canceled || answer.filePath === '') return null;
  const chosen = answer.filePath;
  if (kind.accepted.some((extension) => chosen.toLowerCase().endsWith(extension))) return chosen;
  const named = chosen + kind.extension;
  if (!(await exists(named))) return named;
  return askWhereToSave(window, title, kind, path.basename(named), path.dirname(named));
}
