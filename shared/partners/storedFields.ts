import { z } from 'zod';
import type { Draft } from '../document/draft';
import {
  partnerRoles,
  partnerRoleSchema,
  regions,
  regionSchema,
  stages,
  stageSchema,
  type Partner,
} from '../model/partner';
import type { RecordPatch } from '../model/registry';
import type { FieldOption, FieldValue, FieldWords, PartnerField } from './partnerField';
import { moveToStage } from './stageEdits';
import { kindOptions, type Taxonomy } from './taxonomy';

const linesSchema = z.array(z.string());

/** The fields that are kept in the partner itself, in the order in which they are offered. */
export function storedFields(
  words: FieldWords,
  taxonomy: Taxonomy,
  countryCodes: readonly string[],
): PartnerField[] {
  const field = fieldMaker(words);
  const options = <T extends string>(
    values: readonly T[],
    label: (value: T) => string,
  ): FieldOption[] => values.map((value) => ({ value, label: label(value) }));
  return [
    field(
      'name',
      'text',
      (p) => p.name,
      (value) => ({ name: line(value) }),
      { required: true },
    ),
    field(
      'role',
      'choice',
      (p) => p.role,
      (value) => ({ role: partnerRoleSchema.parse(value) }),
      {
        options: options(partnerRoles, words.role),
        inOptionOrder: true,
        required: true,
      },
    ),
    field(
      'kind',
      'choice',
      (p) => p.partnerKindId,
      (value) => ({ partnerKindId: text(value) }),
      {
        options: kindOptions(taxonomy),
      },
    ),
    {
      ...field('stage', 'choice', stageOf, () => ({}), {
        options: options(stages, words.stage),
        inOptionOrder: true,
        required: true,
      }),
      write: (draft, ids, value) => moveToStage(draft, ids, stageSchema.parse(value)),
    },
    field(
      'stageSince',
      'date',
      (p) => (p.role === 'partner' ? p.stageSince : null),
      (value) => ({
        stageSince: text(value),
      }),
    ),
    field(
      'tier',
      'choice',
      (p) => p.tier,
      (value) => ({ tier: text(value) }),
    ),
    field(
      'owner',
      'choice',
      (p) => p.owner,
      (value) => ({ owner: line(value) }),
    ),
    field(
      'regions',
      'choices',
      (p) => p.regions,
      (value) => ({
        regions: z.array(regionSchema).parse(value ?? []),
      }),
      { options: options(regions, words.region), inOptionOrder: true },
    ),
    field(
      'countries',
      'choices',
      (p) => p.countries,
      (value) => ({ countries: lines(value) }),
      {
        options: options(countryCodes, words.country),
      },
    ),
    field(
      'tags',
      'choices',
      (p) => p.tags,
      (value) => ({ tags: lines(value) }),
    ),
    field(
      'annualRevenue',
      'money',
      (p) => p.annualRevenue,
      (value) => ({
        annualRevenue: z.number().nullable().parse(value),
      }),
    ),
    field(
      'website',
      'link',
      (p) => p.website,
      (value) => ({ website: line(value) }),
    ),
    field(
      'description',
      'long-text',
      (p) => p.description,
      (value) => ({
        description: line(value),
      }),
    ),
    field(
      'notes',
      'long-text',
      (p) => p.notes,
      (value) => ({ notes: line(value) }),
    ),
  ];
}

type Extras = Partial<Pick<PartnerField, 'options' | 'inOptionOrder' | 'required'>>;

function fieldMaker(words: FieldWords) {
  return (
    id: Parameters<FieldWords['field']>[0],
    type: PartnerField['type'],
    read: PartnerField['read'],
    patch: (value: FieldValue) => RecordPatch<'partner'>,
    extras: Extras = {},
  ): PartnerField => ({
    id,
    label: words.field(id),
    type,
    own: false,
    read,
    write: (draft, ids, value) => updateAll(draft, ids, patch(value)),
    options: null,
    inOptionOrder: false,
    required: false,
    ...extras,
  });
}

/** The stage a field shows: only partners are in one. */
function stageOf(partner: Partner): FieldValue {
  return partner.role === 'partner' ? partner.stage : null;
}

function updateAll(draft: Draft, ids: readonly string[], patch: RecordPatch<'partner'>): void {
  for (const id of ids) draft.update('partner', id, patch);
}

function line(value: FieldValue): string {
  return z
    .string()
    .parse(value ?? '')
    .trim();
}

function text(value: FieldValue): string | null {
  const given = line(value);
  return given === '' ? null : given;
}

function lines(value: FieldValue): string[] {
  const given = linesSchema.parse(value ?? []).map((item) => item.trim());
  return [...new Set(given)].filter((item) => item !== '');
}
