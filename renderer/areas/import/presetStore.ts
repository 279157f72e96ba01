import {
  importPresetSchema,
  type ImportPreset,
  type ImportPresetStore,
} from '@shared/exchange/partners/importPreset';
import {
  deleteImportPreset,
  listImportPresets,
  saveImportPreset,
} from '../../storage/importPresets';

/** The presets of this installation. One that this version cannot read is passed over and stays. */
export const presetStore: ImportPresetStore = {
  list: async () => {
    const rows = await listImportPresets();
    return rows.flatMap((row): ImportPreset[] => {
      const preset = importPresetSchema.safeParse(row.preset);
      return preset.success ? [preset.data] : [];
    });
  },
  save: async (preset) => {
    const { id, name, savedAt } = preset;
    await saveImportPreset({ id, name, changedAt: savedAt, preset });
  },
  remove: deleteImportPreset,
};
