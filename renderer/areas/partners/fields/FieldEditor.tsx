import { useTranslation } from 'react-i18next';
import { workspaceOf } from '@shared/document/document';
import type { FieldValue, PartnerField } from '@shared/partners/partnerField';
import { useDocument } from '../../../store/documentStore';
import { DateField } from '../../../ui/DateField';
import { MoneyField, NumberField } from '../../../ui/NumberField';
import { Select } from '../../../ui/Select';
import { TextArea, TextField } from '../../../ui/TextField';
import { ChoiceEditor } from './ChoiceEditor';
import { ChoicesEditor } from './ChoicesEditor';
import { sayRequired } from '../../../frame/sayRequired';

export interface FieldEditorProps {
  readonly field: PartnerField;
  readonly value: FieldValue;
  /** Once, when the value is complete. `null` clears it. */
  readonly onCommit: (value: FieldValue) => void;
  /** The label is spoken but not shown. */
  readonly isLabelHidden?: boolean;
  /** Without a frame until it is pointed at: for facts that are mostly read. */
  readonly isQuiet?: boolean;
  readonly placeholder?: string | undefined;
}

/** The control a field is edited with; the same in table, inspector, profile and bulk edit. */
export function FieldEditor({
  field,
  value,
  onCommit,
  isLabelHidden = false,
  isQuiet = false,
  placeholder,
}: FieldEditorProps) {
  const { t } = useTranslation();
  const currency = useDocument((document) => workspaceOf(document).currency);
  const shared = { label: field.label, isLabelHidden, isQuiet, placeholder };
  const number = typeof value === 'number' ? value : null;
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'text':
    case 'link':
      return (
        <TextField
          {...shared}
          value={text}
          onCommit={(next) => {
            if (field.required && next.trim() === '') sayRequired(field.label);
            else onCommit(next);
          }}
        />
      );
    case 'long-text':
      return <TextArea {...shared} value={text} onCommit={onCommit} />;
    case 'number':
      return <NumberField {...shared} value={number} onCommit={onCommit} />;
    case 'money':
      return <MoneyField {...shared} value={number} currency={currency} onCommit={onCommit} />;
    case 'date':
      return <DateField {...shared} value={text === '' ? null : text} onCommit={onCommit} />;
    case 'yes-no':
      return (
        <Select
          {...shared}
          choices={[
            { id: 'true', label: t('partners.value.yes') },
            { id: 'false', label: t('partners.value.no') },
          ]}
          value={value === null ? null : value === true ? 'true' : 'false'}
          onChange={(next) => onCommit(next === 'true')}
          onClear={() => onCommit(null)}
        />
      );
    case 'choice':
      return <ChoiceEditor {...shared} field={field} value={text} onCommit={onCommit} />;
    case 'choices':
      return (
        <ChoicesEditor
          {...shared}
          field={field}
          values={typeof value === 'object' && value !== null ? value : []}
          onCommit={onCommit}
        />
      );
  }
}
