import { useMemo } from 'react';
import { taxonomyOf } from '@shared/partners/taxonomy';
import type { FieldValue, PartnerField } from '@shared/partners/partnerField';
import { valuesInUse } from '@shared/partners/valuesInUse';
import { useDocument } from '../../../store/documentStore';
import { ActorShape } from '../../../ui/ActorShape';
import type { Choice } from '../../../ui/choice';
import { ComboBox } from '../../../ui/ComboBox';
import { Select } from '../../../ui/Select';

export interface ChoiceEditorProps {
  readonly field: PartnerField;
  /** Empty for none. */
  readonly value: string;
  readonly onCommit: (value: FieldValue) => void;
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly isQuiet: boolean;
  readonly placeholder: string | undefined;
}

/** Edits a field that holds one value: a short closed list as a select, anything else by typing. */
export function ChoiceEditor({ field, value, onCommit, ...shared }: ChoiceEditorProps) {
  const choices = useChoices(field);
  const given = value === '' ? null : value;
  const isClosed = field.options !== null && !field.own;
  if (isClosed && choices.length <= 12) {
    return (
      <Select
        {...shared}
        choices={choices}
        value={given}
        onChange={onCommit}
        {...(field.required ? {} : { onClear: () => onCommit(null) })}
      />
    );
  }
  return (
    <ComboBox
      {...shared}
      choices={choices}
      value={given}
      onChange={(next) => {
        if (next !== null || !field.required) onCommit(next);
      }}
      {...(isClosed ? {} : { onCreate: onCommit })}
    />
  );
}

/** What can be chosen: the field's options, and for open fields what is in use. */
function useChoices(field: PartnerField): readonly Choice[] {
  const partners = useDocument((document) => document.partner);
  const classes = useDocument((document) => document.partnerClass);
  const families = useDocument((document) => document.partnerFamily);
  const kinds = useDocument((document) => document.partnerKind);
  return useMemo(() => {
    if (field.id === 'kind') {
      const { places } = taxonomyOf({
        partnerClass: classes,
        partnerFamily: families,
        partnerKind: kinds,
      });
      return [...places.values()]
        .filter(({ kind }) => !kind.archived)
        .map((place) => ({
          id: place.kind.id,
          label: place.kind.name,
          detail: place.family.name,
          picture: <ActorShape hue={place.class.hue} />,
        }));
    }
    const options = field.options === null || field.own ? valuesInUse(partners, field) : [];
    const all = new Map(
      [...(field.options ?? []), ...options].map(({ value, label }) => [value, label]),
    );
    return [...all].map(([id, label]) => ({ id, label }));
  }, [field, partners, classes, families, kinds]);
}
