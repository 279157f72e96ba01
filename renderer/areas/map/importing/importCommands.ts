import type { Command } from '../../../frame/command';
import { resetMapImport } from './importStore';
import { chooseMapFile } from './readMapFile';

/** Bringing a map in, from wherever in the plan one is. */
export const importMapCommands: readonly Command[] = [
  {
    id: 'map.import',
    group: 'map',
    title: (t) => t('mapShow.import.open'),
    keywords: ['canvas', 'csv', 'gephi', 'obsidian', 'network', 'nodes', 'edges'],
    inMenu: 'map',
    menuSection: 'show',
    run: async () => {
      resetMapImport();
      await chooseMapFile();
    },
  },
];
