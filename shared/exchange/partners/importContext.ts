import { currencyDigits } from '../../money/currencyDigits';
import { workspaceOf, type Document } from '../../document/document';
import type { Region } from '../../model/partner';
import { foldText } from '../../text/foldText';
import type { ImportSettings } from './importSettings';
import { plannedFieldKey, plannedKindKey } from './partnerValues';
import { readCountries, readRegions, type ReadPlaces } from './readPlaces';
import type { TargetField } from './targetField';

/** What reading and planning rows needs beside the rows. */
export interface ImportContext {
  readonly document: Document;
  readonly settings: ImportSettings;
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string;
  /** The own field each column goes to, for those that go to one. */
  readonly ownFields: ReadonlyMap<number, TargetField>;
  /** How many digits the minor unit of the workspace's currency has. */
  readonly moneyDigits: number;
  readonly hasRegionColumn: boolean;
  readonly readRegions: (cell: string) => ReadPlaces<Region>;
  readonly readCountries: (cell: string) => ReadPlaces<string>;
  /** The kind of the plan with this name, or the key of the one that will be made. */
  readonly kindForName: (name: string) => string;
}

/** Gathers what the rows of an import are read with. `today` is YYYY-MM-DD. */
export function importContext(
  document: Document,
  settings: ImportSettings,
  today: string,
): ImportContext {
  const kinds = new Map<string, string>();
  for (const kind of document.partnerKind.values()) {
    if (!kind.archived) kinds.set(foldText(kind.name), kind.id);
  }
  return {
    document,
    settings,
    today,
    ownFields: targetFields(document, settings),
    moneyDigits: currencyDigits(workspaceOf(document).currency),
    hasRegionColumn: settings.columns.some((target) => target.to === 'regions'),
    // Most cells of such columns repeat.
    readRegions: remembering(readRegions),
    readCountries: remembering(readCountries),
    kindForName: (name) => kinds.get(foldText(name)) ?? plannedKindKey(name),
  };
}

/** A new own field with the name of one that is there already goes to that one. */
function targetFields(document: Document, settings: ImportSettings): Map<number, TargetField> {
  const byName = new Map(
    [...document.ownField.values()].map((field) => [foldText(field.name), field]),
  );
  const fields = new Map<number, TargetField>();
  settings.columns.forEach((target, column) => {
    if (target.to === 'own-field') {
      const field = document.ownField.get(target.ownFieldId);
      if (field) fields.set(column, { key: field.id, type: field.type });
    } else if (target.to === 'new-own-field' && target.name.trim() !== '') {
      const field = byName.get(foldText(target.name));
      const planned = { key: plannedFieldKey(column), type: target.type };
      fields.set(column, field ? { key: field.id, type: field.type } : planned);
    }
  });
  return fields;
}

function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
