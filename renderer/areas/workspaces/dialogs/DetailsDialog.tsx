import { workspaceOf } from '@shared/document/document';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentDocument, edit } from '../../../store/documentStore';
import { ComboBox } from '../../../ui/ComboBox';
import { DecisionDialog } from '../../../ui/DecisionDialog';
import { formatCurrencyName } from '../../../ui/format';
import { TextArea, TextField } from '../../../ui/TextField';
import { closeWorkspaceDialog } from '../dialogState';
import styles from './dialogs.module.css';

function useCurrencies(): readonly { readonly id: string; readonly label: string }[] {
  return useMemo(
    () =>
      Intl.supportedValuesOf('currency').map((code) => ({
        id: code,
        label: `${code} · ${formatCurrencyName(code)}`,
      })),
    [],
  );
}

/** What a plan says of itself: name, description, currency. One step to undo. */
export function DetailsDialog() {
  const { t } = useTranslation();
  const [before] = useState(() => workspaceOf(currentDocument()));
  const [name, setName] = useState(before.name);
  const [description, setDescription] = useState(before.description);
  const [currency, setCurrency] = useState(before.currency);
  const currencies = useCurrencies();
  const save = (): void => {
    edit(t('workspaces.change.details'), (draft) => {
      draft.update('workspace', before.id, { name: name.trim(), description, currency });
    });
    closeWorkspaceDialog();
  };
  return (
    <DecisionDialog
      onClose={closeWorkspaceDialog}
      title={t('workspaces.details.title')}
      confirmLabel={t('workspaces.details.save')}
      isReady={name.trim() !== ''}
      onConfirm={save}
    >
      <div className={styles['fields']}>
        <TextField
          label={t('workspaces.details.name')}
          value={name}
          onChange={setName}
          maxLength={500}
          autoFocus
        />
        <TextArea
          label={t('workspaces.details.description')}
          value={description}
          onChange={setDescription}
          rows={3}
        />
        <ComboBox
          label={t('workspaces.details.currency')}
          description={t('workspaces.details.currencyHint')}
          choices={currencies}
          value={currency}
          onChange={(code) => {
            if (code !== null) setCurrency(code);
          }}
        />
      </div>
    </DecisionDialog>
  );
}
