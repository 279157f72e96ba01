import { desktop } from '../../desktop';
import { documentStore } from '../../store/documentStore';
import { navigate } from '../../store/uiStore';
import { startImportedPlan } from '../workspaces';
import { openSource, refuseSource } from './readSource';

/** Lets the person choose a CSV and shows the import with it. Nothing happens when they choose none. */
export async function chooseFile(): Promise<void> {
  const answer = await desktop.chooseTable(null);
  if (!answer.ok) {
    const name = 'fileName' in answer.error ? answer.error.fileName : '';
    refuseSource(name, answer.error.code);
    navigate('import');
    return;
  }
  if (answer.value === null) return;
  navigate('import');
  await openSource({ fileName: answer.value.fileName, bytes: answer.value.bytes });
}

/** Shows the import with a file that was dropped on the window; without a plan, in a new one. */
export async function importFile(file: File): Promise<void> {
  // Without a plan the partners need one to come into.
  if (documentStore.getState().workspaceId === null) await startImportedPlan();
  else navigate('import');
  // Opening the new plan has told why when it failed.
  if (documentStore.getState().workspaceId === null) return;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    await openSource({ fileName: file.name, bytes });
  } catch {
    refuseSource(file.name, 'io');
  }
}
