import { shell, type BrowserWindow } from 'electron';
import type { OpenedPlanFile } from '@shared/ipc/files';
import { sizeLimits } from '@shared/ipc/limits';
import { succeed, type Result } from '@shared/ipc/result';
import { askForFile, askWhereToSave, planFileKind } from '../files/dialogs';
import type { Grants } from '../files/grants';
import { readText } from '../files/readFile';
import type { RecentFiles } from '../files/recentFiles';
import { savePlanText } from '../files/saveFile';
import { text as message } from '../text';
import type { Handlers } from './register';

type PlanFileChannel =
  | 'openPlanFile'
  | 'readPlanFile'
  | 'savePlanFile'
  | 'savePlanFileAs'
  | 'listRecentPlanFiles'
  | 'forgetRecentPlanFile'
  | 'revealFile';

/** Calls about plan files: opening, saving, and the list of recent ones. */
export function planFileHandlers({
  grants,
  recent,
  openWindow,
}: {
  grants: Grants;
  openWindow: () => BrowserWindow;
  recent: RecentFiles;
}): Handlers<PlanFileChannel> {
  const openPath = async (file: string): Promise<Result<OpenedPlanFile>> => {
    const read = await readText(file, sizeLimits.planFile);
    if (!read.ok) return read;
    await recent.add(file, new Date());
    return succeed({ ...grants.grant(file, 'plan-file'), text: read.value });
  };
  return {
    openPlanFile: async () => {
      const title = message('dialog.openPlan');
      const file = await askForFile(openWindow(), title, planFileKind());
      return file === null ? succeed(null) : openPath(file);
    },
    readPlanFile: async (grant) => {
      const file = grants.resolve(grant, 'plan-file', 'read');
      return file.ok ? openPath(file.value) : file;
    },
    savePlanFile: async ({ grant, text }) => {
      const file = grants.resolve(grant, 'plan-file', 'write');
      if (!file.ok) return file;
      const saved = await savePlanText(file.value, text);
      if (saved.ok) await recent.add(file.value, new Date());
      return saved;
    },
    savePlanFileAs: async ({ suggestedName, text }) => {
      const title = message('dialog.savePlan');
      const window = openWindow();
      const file = await askWhereToSave(window, title, planFileKind(), suggestedName);
      if (file === null) return succeed(null);
      const saved = await savePlanText(file, text);
      if (!saved.ok) return saved;
      await recent.add(file, new Date());
      return succeed(grants.grant(file, 'plan-file'));
    },
    listRecentPlanFiles: async () => {
      const files = await recent.list();
      return succeed(
        files.map(({ path, openedAt, missing }) => ({
          ...grants.grant(path, 'plan-file'),
          openedAt,
          missing,
        })),
      );
    },
    forgetRecentPlanFile: async (grant) => {
      const file = grants.pathOf(grant);
      if (!file.ok) return file;
      await recent.forget(file.value);
      return succeed(null);
    },
    revealFile: (grant) => {
      const file = grants.pathOf(grant);
      if (!file.ok) return file;
      shell.showItemInFolder(file.value);
      return succeed(null);
    },
  };
}
