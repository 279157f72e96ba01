import type { Command } from '../../../frame/command';
import { resetMapImport } from './importStore';
import { chooseMapFile } from './readMapFile';

/** Asks for the file of a map and shows what it would bring. */
export function importMap(): void {
  resetMapImport();
  void chooseMapFile();
}

/** Bringing a map in, from wherever in the plan one is. */
export const importMapCommands: readonly Command[] = [
  {
    id: 'map.import',
    group: 'map',
    title: (t) => t('mapShow.import.open'),
    keywords: ['canvas', 'csv', 'gephi', 'obsidian', 'network', 'nodes', 'edges'],
    inMenu: 'map',
    menuSection: 'show',
    run: importMap,
  },
];
