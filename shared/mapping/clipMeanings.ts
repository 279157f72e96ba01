import type { Draft } from '../document/draft';
import { inOrder, orderAfter } from '../document/ordering';
import type { OwnField } from '../model/ownField';
import type { RelationshipType } from '../model/relationshipType';
import type { MapClip } from './mapClip';

/**
 * What the ids of a clip mean in a plan: kinds, types and own fields are found by id or name. Types
 * and own fields that the plan does not have are added; a kind that it does not have is none.
 */
export class ClipMeanings {
  readonly kindId: Meaning;
  readonly fieldId: Meaning;
  readonly typeId: Meaning;

  constructor(draft: Draft, clip: MapClip) {
    this.kindId = remembered(kindMeaning(draft, clip));
    this.fieldId = remembered(fieldMeaning(draft, clip));
    this.typeId = remembered(typeMeaning(draft, clip));
  }
}

/** The id in the plan for one in the clip; null when there is none. */
type Meaning = (id: string) => string | null;

function remembered(meaning: Meaning): Meaning {
  const found = new Map<string, string | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const here = meaning(id);
    found.set(id, here);
    return here;
  };
}

function kindMeaning({ document }: Draft, clip: MapClip): Meaning {
  const { partnerKind, partnerFamily } = document;
  const kinds = byId(clip.kinds);
  return (id) => {
    const called = kinds.get(id);
    const named = [...partnerKind.values()].filter(({ name }) => name === called?.name);
    const kind =
      partnerKind.get(id) ??
      named.find(({ familyId }) => partnerFamily.get(familyId)?.name === called?.family) ??
      named[0];
    return kind?.id ?? null;
  };
}

/** The field that holds the same; a value of another type would say nothing in it. */
function fieldMeaning(draft: Draft, clip: MapClip): Meaning {
  const fields = byId(clip.ownFields);
  const present = inOrder(draft.document.ownField.values());
  const keyOf = ({ name, type }: Pick<OwnField, 'name' | 'type'>): string => `${type} ${name}`;
  const named = firstBy(present, keyOf);
  let last = present.at(-1);
  return (id) => {
    const called = fields.get(id);
    if (!called) return null;
    const { name, type, options } = called;
    const same = draft.document.ownField.get(id);
    const known = same?.type === type ? same : named.get(keyOf(called));
    if (known) return known.id;
    last = draft.add('ownField', { name, type, options, order: orderAfter(last ? [last] : []) });
    named.set(keyOf(called), last);
    return last.id;
  };
}

function typeMeaning(draft: Draft, clip: MapClip): Meaning {
  const types = byId(clip.types);
  const present = inOrder(draft.document.relationshipType.values());
  const keyOf = ({ name }: Pick<RelationshipType, 'name'>): string => name;
  const named = firstBy(present, keyOf);
  let last = present.at(-1);
  return (id) => {
    if (draft.document.relationshipType.has(id)) return id;
    const called = types.get(id);
    if (!called) return null;
    const known = named.get(keyOf(called));
    if (known) return known.id;
    const { name, isRivalry } = called;
    const order = orderAfter(last ? [last] : []);
    last = draft.add('relationshipType', { name, order, isRivalry });
    named.set(keyOf(called), last);
    return last.id;
  };
}

function byId<R extends { readonly id: string }>(records: readonly R[]): Map<string, R> {
  return firstBy(records, ({ id }) => id);
}

/** The first of those with each key. */
function firstBy<R>(records: readonly R[], keyOf: (record: R) => string): Map<string, R> {
  const found = new Map<string, R>();
  for (const record of records) {
    const key = keyOf(record);
    if (!found.has(key)) found.set(key, record);
  }
  return found;
}
