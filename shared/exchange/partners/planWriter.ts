import type { CsvTable } from '../csv/csvTable';
import { contradictions, fieldChanges } from './fieldChange';
import type { FoundMatch } from './findMatches';
import type { ImportContext } from './importContext';
import {
  rowStatuses,
  type ImportPlan,
  type PlannedField,
  type PlannedKind,
  type RowOutcome,
  type RowStatus,
} from './importPlan';
import { normaliseName } from './normaliseName';
import { blankState, combine, joinValues, stateOf, type PartnerState } from './partnerState';
import { plannedKindKey, type PartnerValues } from './partnerValues';
import type { PartnerIndex } from './partnerIndex';
import type { SiftedRow } from './siftedRow';
import type { RowNote } from './rowProblem';

/** One partner the rows so far go to. */
interface OpenAction {
  readonly partnerId: string | null;
  readonly rowNumber: number;
  readonly before: PartnerState;
  values: PartnerValues;
  after: PartnerState;
}

/** Writes the plan of an import row by row. */
export class PlanWriter {
  readonly #table: CsvTable;
  readonly #context: ImportContext;
  readonly #index: PartnerIndex;
  readonly #blank: PartnerState;
  readonly #outcomes: RowOutcome[] = [];
  readonly #actions: OpenAction[] = [];
  readonly #byKey = new Map<string, OpenAction>();

  constructor(table: CsvTable, context: ImportContext, index: PartnerIndex) {
    this.#table = table;
    this.#context = context;
    this.#index = index;
    this.#blank = blankState(context.settings.stageForNew);
  }

  /** Decides what becomes of a row. Rows must come in file order. */
  write(sifted: SiftedRow, found: FoundMatch | null): void {
    const { read } = sifted;
    const { settings } = this.#context;
    const match = found?.match ?? null;
    const key = match ? match.partnerId : `name:${normaliseName(read.values.fields.name ?? '')}`;
    const earlier = this.#byKey.get(key);
    if (sifted.leftOut !== null) this.#put(sifted, 'left-out', { leftOut: sifted.leftOut });
    else if (read.faults.length > 0) this.#put(sifted, 'invalid', { faults: read.faults });
    else if (earlier && (settings.joinSameName || match)) this.#join(sifted, earlier, match);
    else if (match && settings.update === 'keep') {
      this.#put(sifted, 'left-out', { match, leftOut: 'in-plan' });
    } else this.#begin(sifted, key, found);
  }

  #begin(sifted: SiftedRow, key: string, found: FoundMatch | null): void {
    const match = found?.match ?? null;
    const partner = match ? this.#index.withId(match.partnerId) : null;
    const before = partner ? stateOf(partner, this.#index.contactsOf(partner)) : this.#blank;
    const notes: RowNote[] = found?.sharedDomain
      ? [{ code: 'shared-domain', ...found.sharedDomain }]
      : [];
    const given = sifted.read.values;
    const values = match ? this.#withoutName(given, match, notes) : given;
    const action: OpenAction = {
      partnerId: partner?.id ?? null,
      rowNumber: this.#rowNumber(sifted.row),
      before,
      values,
      after: this.#bring(before, values, partner !== null),
    };
    this.#actions.push(action);
    this.#byKey.set(key, action);
    const changes = fieldChanges(before, action.after);
    const changed = changes.length > 0 ? 'update' : 'unchanged';
    this.#put(sifted, partner ? changed : 'new', { match, changes, notes });
  }

  /** The plan, once all rows are written. */
  finish(): ImportPlan {
    const counts = Object.fromEntries(rowStatuses.map((status) => [status, 0]));
    for (const { status } of this.#outcomes) counts[status] = (counts[status] ?? 0) + 1;
    const countOf = (status: RowStatus): number => counts[status] ?? 0;
    return {
      outcomes: this.#outcomes,
      actions: this.#actions.map(({ partnerId, before, after }) => ({ partnerId, before, after })),
      newKinds: this.#newKinds(),
      newKindFamily: this.#context.settings.newKindFamily,
      newFields: this.#newFields(),
      newOptions: this.#newOptions(),
      counts: {
        new: countOf('new'),
        update: countOf('update'),
        unchanged: countOf('unchanged'),
        joined: countOf('joined'),
        invalid: countOf('invalid'),
        'left-out': countOf('left-out'),
      },
    };
  }

  #join(sifted: SiftedRow, action: OpenAction, match: RowOutcome['match']): void {
    const { values } = sifted.read;
    const fields = contradictions(action.values, values);
    const { rowNumber } = action;
    const notes: RowNote[] = fields.length > 0 ? [{ code: 'kept-first', rowNumber, fields }] : [];
    const before = action.after;
    action.values = joinValues(action.values, values);
    action.after = this.#bring(action.before, action.values, action.partnerId !== null);
    const changes = fieldChanges(before, action.after);
    this.#put(sifted, 'joined', { match, joinedTo: action.rowNumber, changes, notes });
  }

  #bring(before: PartnerState, values: PartnerValues, isKnown: boolean): PartnerState {
    const { update } = this.#context.settings;
    if (!isKnown) return combine(before, values, 'replace', null);
    return combine(before, values, update === 'keep' ? 'fill' : update, this.#context.today);
  }

  /** A partner found by its web domain keeps the name it has in the plan. */
  #withoutName(
    values: PartnerValues,
    match: NonNullable<RowOutcome['match']>,
    notes: RowNote[],
  ): PartnerValues {
    if (match.by === 'id') return values;
    const isSameName = values.fields.name === match.partnerName;
    if (match.by === 'domain' && !isSameName) {
      notes.push({ code: 'keeps-name', name: match.partnerName });
    }
    return { ...values, fields: { ...values.fields, name: match.partnerName } };
  }

  #put(sifted: SiftedRow, status: RowStatus, more: Partial<RowOutcome>): void {
    this.#outcomes.push({
      row: sifted.row,
      rowNumber: this.#rowNumber(sifted.row),
      name: sifted.read.values.fields.name ?? '',
      status,
      match: null,
      joinedTo: null,
      leftOut: null,
      changes: [],
      faults: [],
      ...more,
      // What is not imported needs no account of how it was read.
      notes: status === 'invalid' ? [] : [...sifted.read.notes, ...(more.notes ?? [])],
    });
  }

  #rowNumber(row: number): number {
    return this.#table.rowNumbers[row] ?? row + 1;
  }

  /** Only kinds that some partner gets are made. */
  #newKinds(): PlannedKind[] {
    const used = new Set(this.#actions.map(({ after }) => after.fields.partnerKindId));
    const planned = new Map<string, PlannedKind>();
    for (const choice of this.#context.settings.kinds.values()) {
      if (choice.to !== 'new-kind') continue;
      const key = plannedKindKey(choice.name);
      if (used.has(key) && !planned.has(key)) {
        planned.set(key, { key, name: choice.name.replace(/\s+/g, ' ').trim() });
      }
    }
    return [...planned.values()];
  }

  #newFields(): PlannedField[] {
    const used = new Set(this.#actions.flatMap(({ after }) => [...after.own.keys()]));
    return this.#context.settings.columns.flatMap((target, column) => {
      const field = this.#context.ownFields.get(column);
      if (target.to !== 'new-own-field' || !field?.key.startsWith('new:')) return [];
      if (!used.has(field.key)) return [];
      return [{ key: field.key, name: target.name.trim(), type: field.type }];
    });
  }

  #newOptions(): Map<string, readonly string[]> {
    const options = new Map<string, readonly string[]>();
    for (const { key, type } of this.#context.ownFields.values()) {
      if (type !== 'choice') continue;
      const known = new Set(this.#context.document.ownField.get(key)?.options ?? []);
      const found = new Set<string>();
      for (const { after } of this.#actions) {
        const value = after.own.get(key);
        if (typeof value === 'string' && !known.has(value)) found.add(value);
      }
      if (found.size > 0) options.set(key, [...found]);
    }
    return options;
  }
}
