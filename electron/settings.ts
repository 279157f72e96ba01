import path from 'node:path';
import { z } from 'zod';
import { themeSchema } from '@shared/ipc/contract';
import { readJsonFile, writeJsonFile } from './files/jsonFile';
import { defaultWindowState, windowStateSchema } from './windowState';

const settingsSchema = z.object({
  theme: themeSchema.catch('system'),
  window: windowStateSchema.catch(defaultWindowState),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the shell itself remembers between starts. Losing it costs nobody anything. */
export interface SettingsStore {
  readonly get: () => Settings;
  readonly change: (patch: Partial<Settings>) => Promise<void>;
}

/** Reads the settings from `folder`; what is damaged falls back to the defaults. */
export async function openSettings(folder: string): Promise<SettingsStore> {
  const file = path.join(folder, 'settings.json');
  let current = await readJsonFile(file, settingsSchema, {
    theme: 'system',
    window: defaultWindowState,
  });
  let writing = Promise.resolve();
  return {
    get: () => current,
    change: (patch) => {
      current = { ...current, ...patch };
      const snapshot = current;
      writing = writing.then(() => writeJsonFile(file, snapshot)).catch(() => undefined);
      return writing;
    },
  };
}
