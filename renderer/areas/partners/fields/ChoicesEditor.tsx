import { useMemo } from 'react';
import { optionLabel, type FieldValue, type PartnerField } from '@shared/partners/partnerField';
import { valuesInUse } from '@shared/partners/valuesInUse';
import { foldText } from '@shared/text/foldText';
import { useDocument } from '../../../store/documentStore';
import { MultiSelect } from '../../../ui/Select';
import { TagField } from '../../../ui/TagField';

export interface ChoicesEditorProps {
  readonly field: PartnerField;
  readonly values: readonly string[];
  readonly onCommit: (value: FieldValue) => void;
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly isQuiet: boolean;
  readonly placeholder: string | undefined;
}

/** Edits a field that holds several values: a short closed list by ticking, others by typing. */
export function ChoicesEditor({ field, values, onCommit, ...shared }: ChoicesEditorProps) {
  const partners = useDocument((document) => document.partner);
  const suggestions = useMemo(
    () => (field.options ?? valuesInUse(partners, field)).map(({ label }) => label),
    [field, partners],
  );
  const byWord = useMemo(
    () => new Map(field.options?.map(({ value, label }) => [foldText(label), value])),
    [field],
  );
  if (field.options !== null && field.options.length <= 12) {
    const choices = field.options.map(({ value, label }) => ({ id: value, label }));
    return <MultiSelect {...shared} choices={choices} values={values} onChange={onCommit} />;
  }
  return (
    <TagField
      {...shared}
      values={values.map((value) => optionLabel(field, value))}
      suggestions={suggestions}
      onChange={(labels) => {
        // Of a closed list only what is on it counts; a free word is a value itself.
        const next = labels.flatMap((label) =>
          field.options === null ? [label] : (byWord.get(foldText(label)) ?? []),
        );
        if (next.length !== values.length || next.some((value, at) => value !== values[at])) {
          onCommit(next);
        }
      }}
    />
  );
}
