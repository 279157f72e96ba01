import { partnerKind, type OwnValue, type Partner, type Stage } from '../../model/partner';
import type { UpdateRule } from './importSettings';
import {
  importedFields,
  type ContactValues,
  type ImportedField,
  type PartnerValues,
} from './partnerValues';

/** A contact as it would be after the import; `id` is null for one that is not in the plan yet. */
export interface ContactState extends ContactValues {
  readonly id: string | null;
}

/** A partner with its contacts as it is, or would be, as far as imports can touch it. */
export interface PartnerState {
  readonly fields: Readonly<Pick<Partner, ImportedField>>;
  readonly own: ReadonlyMap<string, OwnValue>;
  readonly contacts: readonly ContactState[];
}

/** A partner that is not there yet, at the stage new partners get. */
export function blankState(stage: Stage): PartnerState {
  const fields: PartnerState['fields'] = { ...partnerKind.defaults, name: '', stage };
  return { fields, own: new Map(), contacts: [] };
}

/** A partner of the plan as a state. */
export function stateOf(partner: Partner, contacts: readonly ContactState[]): PartnerState {
  const own = new Map(Object.entries(partner.ownValues).filter(([, value]) => value !== null));
  return { fields: partner, own, contacts };
}

const listFields = ['regions', 'countries', 'tags'] as const;

/**
 * The state after a row's values are brought in by a rule (see UpdateRule). A change of stage
 * without a date of its own is dated `today`, except on a partner that is new.
 */
export function combine(
  state: PartnerState,
  values: PartnerValues,
  rule: Exclude<UpdateRule, 'keep'>,
  today: string | null,
): PartnerState {
  const given = { ...values.fields };
  if (rule === 'fill') {
    delete given.stage;
    delete given.role;
    for (const field of importedFields) {
      if (!isEmpty(state.fields[field]) && !isList(field)) Reflect.deleteProperty(given, field);
    }
  }
  if (rule !== 'replace') {
    if (given.regions) given.regions = union(state.fields.regions, given.regions);
    if (given.countries) given.countries = union(state.fields.countries, given.countries);
    if (given.tags) given.tags = union(state.fields.tags, given.tags);
  }
  const movesStage = given.stage !== undefined && given.stage !== state.fields.stage;
  if (movesStage && given.stageSince === undefined && today !== null) given.stageSince = today;
  const own = new Map(state.own);
  for (const [key, value] of values.own) {
    if (rule !== 'fill' || isEmpty(own.get(key) ?? null)) own.set(key, value);
  }
  const contacts = combineContacts(state.contacts, values.contacts, rule);
  return { fields: { ...state.fields, ...given }, own, contacts };
}

/** The values of two rows as one: the first row's win, lists are joined. */
export function joinValues(first: PartnerValues, second: PartnerValues): PartnerValues {
  const fields = { ...second.fields, ...first.fields };
  if (first.fields.regions && second.fields.regions) {
    fields.regions = union(first.fields.regions, second.fields.regions);
  }
  if (first.fields.countries && second.fields.countries) {
    fields.countries = union(first.fields.countries, second.fields.countries);
  }
  if (first.fields.tags && second.fields.tags) {
    fields.tags = union(first.fields.tags, second.fields.tags);
  }
  const known = first.contacts.map((contact) => ({ ...contact, id: null }));
  return {
    fields,
    own: new Map([...second.own, ...first.own]),
    contacts: combineContacts(known, second.contacts, 'fill'),
  };
}

/**
 * Brings contacts in: one that is there already (all the same, else the same e-mail address, else
 * the same name) is completed, the others are added at the end.
 */
function combineContacts(
  before: readonly ContactState[],
  given: readonly ContactValues[],
  rule: Exclude<UpdateRule, 'keep'>,
): readonly ContactState[] {
  if (given.length === 0) return before;
  const after = [...before];
  const claimed = new Set<number>();
  const waiting = new Set(given);
  for (const isSame of [sameInAll, sameEmail, sameName]) {
    for (const contact of waiting) {
      const at = before.findIndex((known, index) => !claimed.has(index) && isSame(known, contact));
      const known = before[at];
      if (!known) continue;
      claimed.add(at);
      waiting.delete(contact);
      after[at] = completeContact(known, contact, rule);
    }
  }
  return [...after, ...[...waiting].map((contact) => ({ ...contact, id: null }))];
}

function completeContact(
  known: ContactState,
  given: ContactValues,
  rule: Exclude<UpdateRule, 'keep'>,
): ContactState {
  const pick = (one: string, other: string): string =>
    rule === 'fill' ? one || other : other || one;
  return {
    id: known.id,
    name: pick(known.name, given.name),
    role: pick(known.role, given.role),
    email: pick(known.email, given.email),
    phone: pick(known.phone, given.phone),
  };
}

function sameInAll(one: ContactValues, other: ContactValues): boolean {
  const isSamePerson = one.name === other.name && one.role === other.role;
  return isSamePerson && one.email === other.email && one.phone === other.phone;
}

function sameEmail(one: ContactValues, other: ContactValues): boolean {
  return one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase();
}

function sameName(one: ContactValues, other: ContactValues): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}

function isList(field: ImportedField): boolean {
  return listFields.some((list) => list === field);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function union<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  return [...new Set([...one, ...other])];
}
