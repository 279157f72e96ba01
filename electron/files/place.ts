import os from 'node:os';
import path from 'node:path';

/** A path in the words of a message: the name, and the folder with the home folder as `~`. */
export function placeOf(
  file: string,
  home: string = os.homedir(),
): {
  fileName: string;
  folder: string;
} {
  const folder = path.dirname(file);
  const inHome = folder === home || folder.startsWith(home + path.sep);
  return {
    fileName: path.basename(file),
    folder: inHome ? `~${folder.slice(home.length)}` : folder,
  };
}
