import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { workspaceOf } from '@shared/document/document';
import type { FieldChange, FieldValue } from '@shared/exchange/partners/fieldChange';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import type { ImportedField } from '@shared/exchange/partners/partnerValues';
import type { PartnerTarget } from '@shared/exchange/partners/columnTarget';
import type { OwnFieldType } from '@shared/model/ownField';
import { partnerRoles, regions, stages } from '@shared/model/partner';
import { useDocument } from '../../store/documentStore';
import { formatCountry, formatDate, formatMoney } from '../../ui/format';

/** Names and values of the fields that rows change, in words. */
export interface FieldText {
  readonly name: (change: FieldChange) => string;
  /** '' when the field is empty. */
  readonly value: (change: FieldChange, side: 'before' | 'after') => string;
}

const targets: Readonly<Record<ImportedField, PartnerTarget>> = {
  name: 'name',
  role: 'role',
  partnerKindId: 'kind',
  stage: 'stage',
  stageSince: 'stage-since',
  tier: 'tier',
  regions: 'regions',
  countries: 'countries',
  website: 'website',
  description: 'description',
  tags: 'tags',
  owner: 'owner',
  notes: 'notes',
  annualRevenue: 'annual-revenue',
};

/** How the changes of a plan are told; memoised, for a table of many rows. */
export function useFieldText(plan: ImportPlan | null): FieldText {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  return useMemo(() => {
    const { currency } = workspaceOf(document);
    const kindNames = new Map(plan?.newKinds.map(({ key, name }) => [key, name]));
    const newFields = new Map(plan?.newFields.map((field) => [field.key, field]));
    const fieldOf = (key: string) => document.ownField.get(key) ?? newFields.get(key);
    const plain = (value: FieldValue): string => {
      if (value === null) return '';
      if (typeof value === 'boolean') return t(value ? 'import.rows.yes' : 'import.rows.no');
      return typeof value === 'object' ? value.join(', ') : String(value);
    };
    const own = (type: OwnFieldType | undefined, value: FieldValue): string => {
      if (type === 'money' && typeof value === 'number') return formatMoney(value, currency);
      if (type === 'date' && typeof value === 'string') return formatDate(value);
      return plain(value);
    };
    const builtIn = (field: ImportedField, value: FieldValue): string => {
      if (field === 'partnerKindId') {
        const key = plain(value);
        return document.partnerKind.get(key)?.name ?? kindNames.get(key) ?? '';
      }
      if (field === 'annualRevenue') return own('money', value);
      if (field === 'stageSince') return own('date', value);
      const stage = field === 'stage' ? stages.find((known) => known === value) : undefined;
      if (stage !== undefined) return t(`plan.stage.${stage}`);
      const role = field === 'role' ? partnerRoles.find((known) => known === value) : undefined;
      if (role !== undefined) return t(`plan.role.${role}`);
      if (typeof value !== 'object' || value === null) return plain(value);
      if (field === 'countries') return value.map((code) => formatCountry(code)).join(', ');
      if (field !== 'regions') return plain(value);
      const known = regions.filter((region) => value.includes(region));
      return known.map((region) => t(`plan.region.${region}`)).join(', ');
    };
    return {
      name: (change) => {
        if (change.of === 'contact') return t('import.rows.contact');
        if (change.of === 'own-field') return fieldOf(change.key)?.name ?? '';
        return t(`import.columns.to.${targets[change.field]}`, { currency });
      },
      value: (change, side) => {
        if (change.of === 'contact') return change[side] ?? '';
        if (change.of === 'own-field') return own(fieldOf(change.key)?.type, change[side]);
        return builtIn(change.field, change[side]);
      },
    };
  }, [plan, document, t]);
}
