import { BookmarkPlus, ChevronDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import { withGuessedValues } from '@shared/exchange/partners/defaultSettings';
import { applyPreset, fitsPreset, type ImportPreset } from '@shared/exchange/partners/importPreset';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { currentDocument } from '../../store/documentStore';
import { showToast } from '../../store/toasts';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { MenuButton, type MenuEntry } from '../../ui/Menu';
import { updateSettings } from './importStore';
import { presetStore } from './presetStore';
import { SavePresetDialog } from './SavePresetDialog';

interface PresetMenuProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** Presets: use one, keep these choices as one, delete one. */
export function PresetMenu({ table, settings }: PresetMenuProps) {
  const { t } = useTranslation();
  const [presets, setPresets] = useState<readonly ImportPreset[]>([]);
  const [isSaving, setSaving] = useState(false);
  const reload = async (): Promise<void> => {
    setPresets(await presetStore.list());
  };
  useEffect(() => {
    let isCurrent = true;
    void presetStore.list().then((found) => {
      if (isCurrent) setPresets(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  const take = (preset: ImportPreset): void => {
    const document = currentDocument();
    const applied = applyPreset(preset, table.headers, settings, document);
    updateSettings(withGuessedValues(applied, document, table));
    showToast({ message: t('import.preset.used', { name: preset.name }) });
  };
  const remove = async (preset: ImportPreset): Promise<void> => {
    await presetStore.remove(preset.id);
    await reload();
    showToast({
      message: t('import.preset.removed', { name: preset.name }),
      action: {
        label: t('ui.action.undo'),
        run: () => void presetStore.save(preset).then(reload),
      },
    });
  };
  const entries: readonly MenuEntry[] = [
    {
      id: 'use',
      heading: t('import.preset.use'),
      actions:
        presets.length === 0
          ? [
              {
                id: 'none',
                label: t('import.preset.none'),
                isDisabled: true,
                onAction: () => undefined,
              },
            ]
          : presets.map((preset) => ({
              id: preset.id,
              label: fitsPreset(preset, table.headers)
                ? t('import.preset.fits', { name: preset.name })
                : preset.name,
              onAction: () => {
                take(preset);
              },
            })),
    },
    'separator',
    {
      id: 'save',
      label: t('import.preset.save'),
      icon: BookmarkPlus,
      onAction: () => {
        setSaving(true);
      },
    },
    ...(presets.length === 0
      ? []
      : [
          {
            id: 'remove',
            label: t('import.preset.remove'),
            entries: presets.map((preset) => ({
              id: `remove-${preset.id}`,
              label: preset.name,
              onAction: () => void remove(preset),
            })),
          },
        ]),
  ];
  return (
    <>
      <MenuButton
        label={t('import.preset.button')}
        placement="bottom end"
        trigger={
          <Button>
            {t('import.preset.button')}
            <Icon of={ChevronDown} size={14} />
          </Button>
        }
        entries={entries}
      />
      {isSaving ? (
        <SavePresetDialog
          table={table}
          settings={settings}
          presets={presets}
          onSaved={reload}
          onClose={() => {
            setSaving(false);
          }}
        />
      ) : null}
    </>
  );
}
