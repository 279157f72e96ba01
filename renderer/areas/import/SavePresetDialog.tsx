import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import { toPreset, type ImportPreset } from '@shared/exchange/partners/importPreset';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { currentDocument } from '../../store/documentStore';
import { showToast } from '../../store/toasts';
import { DecisionDialog } from '../../ui/DecisionDialog';
import { TextField } from '../../ui/TextField';
import { presetStore } from './presetStore';

interface SavePresetDialogProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
  readonly presets: readonly ImportPreset[];
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks what a preset is called and keeps it; one of the same name is replaced. */
export function SavePresetDialog(props: SavePresetDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const save = async (): Promise<void> => {
    const known = props.presets.find((preset) => preset.name === name.trim());
    const identity = {
      id: known?.id ?? `preset_${crypto.randomUUID()}`,
      name: name.trim(),
      savedAt: new Date().toISOString(),
    };
    const preset = toPreset(identity, props.table.headers, props.settings, currentDocument());
    try {
      await presetStore.save(preset);
      await props.onSaved();
      showToast({ message: t('import.preset.saved', { name: preset.name }), tone: 'good' });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      showToast({ message: t('import.preset.failed', { reason }), tone: 'bad' });
    }
    props.onClose();
  };
  return (
    <DecisionDialog
      onClose={props.onClose}
      size="small"
      title={t('import.preset.saveTitle')}
      description={t('import.preset.saveText')}
      confirmLabel={t('import.preset.saveAction')}
      isReady={name.trim() !== ''}
      onConfirm={() => void save()}
    >
      <TextField
        label={t('import.preset.name')}
        value={name}
        onChange={setName}
        maxLength={100}
        autoFocus
      />
    </DecisionDialog>
  );
}
