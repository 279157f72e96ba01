import type { Command } from '../../frame/command';
import { navigate } from '../../store/uiStore';
import { resetImport, useImport } from './importStore';

/** What the import area adds to palette and menus. */
export const importCommands: readonly Command[] = [
  {
    id: 'import.csv',
    title: (t) => t('import.command'),
    group: 'file',
    shortcut: 'Mod+Shift+I',
    keywords: ['csv', 'crm', 'spreadsheet', 'excel', 'table'],
    inMenu: 'file',
    run: () => {
      // An import that is under way goes on; a refused file gives way to a new choice.
      if (useImport.getState().refusal !== null) resetImport();
      navigate('import');
    },
  },
];
