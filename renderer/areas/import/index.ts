import { FileInput } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { importFile } from './chooseFile';
import { importCommands } from './importCommands';
import { ImportScreen } from './ImportScreen';

export { useRefusalText } from './useRefusalText';

/** The import of partners from a CSV: reached by its command, by the welcome screen or a drop. */
export const importArea: AreaDefinition = {
  id: 'import',
  titleKey: 'import.title',
  icon: FileInput,
  group: 'share',
  Screen: ImportScreen,
  commands: importCommands,
  fileHandlers: [{ accepts: (fileName) => /\.(csv|tsv|txt)$/i.test(fileName), open: importFile }],
  hidden: true,
  withoutInspector: true,
};
