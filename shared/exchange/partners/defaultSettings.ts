import type { Document } from '../../document/document';
import type { Stage } from '../../model/partner';
import type { CsvTable } from '../csv/csvTable';
import type { ColumnTarget } from './columnTarget';
import { guessColumns } from './guessColumns';
import { guessValueStyle } from './guessFieldType';
import { valuesOf, type ImportSettings, type KindChoice } from './importSettings';
import { matchKinds, type KindSuggestion } from './matchKinds';
import { matchStage } from './matchStages';

/** How many rows are looked at to see how dates and numbers are written. */
const styleSample = 5_000;

/**
 * The settings an import starts with: columns guessed, values matched, partners of the plan found
 * and completed. `importedName` names the family (and class) that new kinds get unless another is chosen.
 */
export function defaultSettings(
  document: Document,
  table: CsvTable,
  importedName: string,
): ImportSettings {
  const columns = guessColumns(table, document.ownField.values());
  return withGuessedValues(
    {
      columns,
      kinds: new Map(),
      newKindFamily: { to: 'new-family', name: importedName, classId: null },
      stages: new Map(),
      stageForNew: 'identified',
      style: guessValueStyle(styledValues(table, columns)),
      match: 'name-or-domain',
      update: 'join',
      joinSameName: true,
      regionsFromCountries: true,
      filters: [],
      leftOut: new Set(),
    },
    document,
    table,
  );
}

/**
 * Settings in which every value of the kind and stage columns has a choice: those there were, and
 * for the others a guess. To be used after the columns changed.
 */
export function withGuessedValues(
  settings: ImportSettings,
  document: Document,
  table: CsvTable,
): ImportSettings {
  const kindValues = valuesOf(table, settings.columns, 'kind');
  const suggestions = matchKinds(
    kindValues.map(({ key }) => key),
    document.partnerKind.values(),
  );
  const kinds = new Map<string, KindChoice>();
  for (const { key } of kindValues) {
    kinds.set(key, settings.kinds.get(key) ?? choiceFor(suggestions.get(key)));
  }
  const stages = new Map<string, Stage | null>();
  for (const { key, text } of valuesOf(table, settings.columns, 'stage')) {
    const before = settings.stages.get(key);
    stages.set(key, before === undefined ? matchStage(text) : before);
  }
  return { ...settings, kinds, stages };
}

function choiceFor(suggestion: KindSuggestion | undefined): KindChoice {
  if (!suggestion) return { to: 'no-kind' };
  const { kindId, likeness } = suggestion;
  return likeness < 1 ? { to: 'kind', kindId, isGuess: true } : { to: 'kind', kindId };
}

/** The cells whose reading depends on how dates and numbers are written. */
function* styledValues(table: CsvTable, columns: readonly ColumnTarget[]): Generator<string> {
  const isStyled = (target: ColumnTarget): boolean =>
    target.to === 'stage-since' ||
    target.to === 'annual-revenue' ||
    target.to === 'own-field' ||
    (target.to === 'new-own-field' && target.type !== 'text');
  for (const row of table.rows.slice(0, styleSample)) {
    for (const [column, target] of columns.entries()) {
      if (isStyled(target)) yield row[column] ?? '';
    }
  }
}
