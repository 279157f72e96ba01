import path from 'node:path';

/**
 * The plan file among the arguments of a start, as an absolute path, or null. The first argument is
 * the program; one that is a folder (the app itself, while developing) does not end in `.json`.
 */
export function launchFile(argv: readonly string[], workingDirectory: string): string | null {
  const given = argv
    .slice(1)
    .find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.json'));
  return given === undefined ? null : path.resolve(workingDirectory, given);
}
