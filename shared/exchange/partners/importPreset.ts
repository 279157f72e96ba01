import { z } from 'zod';
import { inOrder } from '../../document/ordering';
import type { Document } from '../../document/document';
import { ownFieldTypeSchema } from '../../model/ownField';
import { stageSchema } from '../../model/partner';
import { cutText } from '../../text/cutText';
import { foldText } from '../../text/foldText';
import { contactParts, maxContacts, partnerTargets, type ColumnTarget } from './columnTarget';
import { matchRules, updateRules, type ImportSettings, type KindChoice } from './importSettings';

const line = z.string().max(500);

const savedTargetSchema = z.union([
  z.object({ to: z.literal('nothing') }),
  z.object({ to: z.enum(partnerTargets) }),
  z.object({
    to: z.literal('contact'),
    index: z
      .int()
      .min(0)
      .max(maxContacts - 1),
    part: z.enum(contactParts),
  }),
  z.object({ to: z.literal('own-field'), name: line, type: ownFieldTypeSchema }),
]);
type SavedTarget = z.infer<typeof savedTargetSchema>;

const savedKindSchema = z.union([
  z.object({ to: z.literal('no-kind') }),
  z.object({ to: z.literal('kind'), name: line }),
]);

/**
 * Decisions about an import, kept for the next file of the same shape. Presets belong to the app,
 * not to one plan, so kinds and own fields are named instead of referred to by id.
 */
export const importPresetSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(100),
  savedAt: z.iso.datetime(),
  columns: z.array(z.object({ header: line, target: savedTargetSchema })).max(1_000),
  kinds: z.array(z.tuple([line, savedKindSchema])).max(10_000),
  stages: z.array(z.tuple([line, stageSchema.nullable()])).max(10_000),
  stageForNew: stageSchema,
  style: z.object({
    dateOrder: z.enum(['day-first', 'month-first']),
    decimal: z.enum(['point', 'comma']),
  }),
  match: z.enum(matchRules),
  update: z.enum(updateRules),
  joinSameName: z.boolean(),
  regionsFromCountries: z.boolean(),
});
export type ImportPreset = z.infer<typeof importPresetSchema>;

/** Where presets are kept. */
export interface ImportPresetStore {
  /** All presets, by name. */
  readonly list: () => Promise<readonly ImportPreset[]>;
  /** Keeps a preset; one of the same id is replaced. */
  readonly save: (preset: ImportPreset) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

/** The settings of an import as a preset. Filters and rows taken out by hand are not part of it. */
export function toPreset(
  identity: Pick<ImportPreset, 'id' | 'name' | 'savedAt'>,
  headers: readonly string[],
  settings: ImportSettings,
  document: Document,
): ImportPreset {
  const { stageForNew, style, match, update, joinSameName, regionsFromCountries } = settings;
  const columns = settings.columns.map((target, column) => ({
    header: cutText(headers[column] ?? '', 500),
    target: savedTarget(target, document),
  }));
  const kinds = [...settings.kinds].map(([value, choice]): ImportPreset['kinds'][number] => [
    cutText(value, 500),
    savedKind(choice, document),
  ]);
  return {
    ...identity,
    columns,
    kinds,
    stages: [...settings.stages].map(([value, stage]) => [cutText(value, 500), stage]),
    ...{ stageForNew, style, match, update, joinSameName, regionsFromCountries },
  };
}

/**
 * Settings with the decisions of a preset, for a file with these headings. Columns are found by
 * heading; those the preset does not know keep what they have. Kinds the plan does not have become
 * new ones.
 */
export function applyPreset(
  preset: ImportPreset,
  headers: readonly string[],
  settings: ImportSettings,
  document: Document,
): ImportSettings {
  const waiting = [...preset.columns];
  const columns = headers.map((header, column): ColumnTarget => {
    const at = waiting.findIndex((saved) => foldText(saved.header) === foldText(header));
    const [saved] = at < 0 ? [] : waiting.splice(at, 1);
    const kept = settings.columns[column] ?? { to: 'nothing' };
    return saved ? restoredTarget(saved.target, document) : kept;
  });
  const { stageForNew, style, match, update, joinSameName, regionsFromCountries } = preset;
  return {
    ...settings,
    columns,
    kinds: new Map([
      ...settings.kinds,
      ...preset.kinds.map(([value, kind]): [string, KindChoice] => [
        value,
        restoredKind(kind, document),
      ]),
    ]),
    stages: new Map([...settings.stages, ...preset.stages]),
    ...{ stageForNew, style, match, update, joinSameName, regionsFromCountries },
  };
}

/** Whether a preset was made for a file with the same headings, in any order. */
export function fitsPreset(preset: ImportPreset, headers: readonly string[]): boolean {
  const sorted = (words: readonly string[]): string => words.map(foldText).sort().join('\n');
  return sorted(preset.columns.map(({ header }) => header)) === sorted(headers);
}

function savedTarget(target: ColumnTarget, document: Document): SavedTarget {
  if (target.to === 'new-own-field') {
    return { to: 'own-field', name: target.name, type: target.type };
  }
  if (target.to !== 'own-field') return target;
  const field = document.ownField.get(target.ownFieldId);
  return field ? { to: 'own-field', name: field.name, type: field.type } : { to: 'nothing' };
}

function restoredTarget(target: SavedTarget, document: Document): ColumnTarget {
  if (target.to !== 'own-field') return target;
  const name = foldText(target.name);
  const field = inOrder(document.ownField.values()).find(
    (candidate) => foldText(candidate.name) === name,
  );
  return field
    ? { to: 'own-field', ownFieldId: field.id }
    : { to: 'new-own-field', name: target.name, type: target.type };
}

function savedKind(choice: KindChoice, document: Document): z.infer<typeof savedKindSchema> {
  if (choice.to === 'no-kind') return choice;
  const name = choice.to === 'kind' ? document.partnerKind.get(choice.kindId)?.name : choice.name;
  return name === undefined ? { to: 'no-kind' } : { to: 'kind', name: cutText(name, 500) };
}

function restoredKind(saved: z.infer<typeof savedKindSchema>, document: Document): KindChoice {
  if (saved.to === 'no-kind') return saved;
  const word = foldText(saved.name);
  for (const kind of document.partnerKind.values()) {
    if (!kind.archived && foldText(kind.name) === word) return { to: 'kind', kindId: kind.id };
  }
  return { to: 'new-kind', name: saved.name };
}
