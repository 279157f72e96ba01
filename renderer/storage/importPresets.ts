import type { z } from 'zod';
import { storage } from './connection';
import { importPresetSchema, type ImportPreset } from './rows';

export type { ImportPreset };

/** All import presets, by name. One that cannot be read is passed over and stays. */
export async function listImportPresets(): Promise<ImportPreset[]> {
  const rows = await storage().importPresets.toArray();
  return rows
    .flatMap((row) => {
      const preset = importPresetSchema.safeParse(row);
      return preset.success ? [preset.data] : [];
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** Keeps a preset; one with the same id gives way. Resolves when it is on the disk. */
export async function saveImportPreset(preset: z.input<typeof importPresetSchema>): Promise<void> {
  await storage().importPresets.put(importPresetSchema.parse(preset));
}

/** Forgets a preset. */
export async function deleteImportPreset(id: string): Promise<void> {
  await storage().importPresets.delete(id);
}
