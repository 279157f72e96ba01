import type { z } from 'zod';
import { contactKind } from './contact';
import { criterionKind } from './criterion';
import { dimensionKind } from './dimension';
import { gateKind } from './gate';
import { gateConditionKind } from './gateCondition';
import { mapKind } from './map';
import { mapActorKind } from './mapActor';
import { mapNoteKind } from './mapNote';
import { mapViewKind } from './mapView';
import { mapZoneKind } from './mapZone';
import { milestoneKind } from './milestone';
import { ownFieldKind } from './ownField';
import { partnerKind } from './partner';
import { partnerClassKind } from './partnerClass';
import { partnerFamilyKind } from './partnerFamily';
import { partnerKindKind } from './partnerKind';
import { personKind } from './person';
import { phaseKind } from './phase';
import { ratingKind } from './rating';
import { relationshipKind } from './relationship';
import { relationshipTypeKind } from './relationshipType';
import { scorecardKind } from './scorecard';
import { strandKind } from './strand';
import { taskKind } from './task';
import { workspaceKind } from './workspace';

/**
 * Every kind of record there is: the one place to register a new one. The order is the order in
 * plan files; a kind comes after those it refers to, so that a reader meets names before uses.
 */
export const recordKinds = {
  workspace: workspaceKind,
  partnerClass: partnerClassKind,
  partnerFamily: partnerFamilyKind,
  partnerKind: partnerKindKind,
  ownField: ownFieldKind,
  partner: partnerKind,
  contact: contactKind,
  relationshipType: relationshipTypeKind,
  relationship: relationshipKind,
  map: mapKind,
  mapZone: mapZoneKind,
  mapActor: mapActorKind,
  mapNote: mapNoteKind,
  mapView: mapViewKind,
  scorecard: scorecardKind,
  dimension: dimensionKind,
  criterion: criterionKind,
  person: personKind,
  rating: ratingKind,
  phase: phaseKind,
  gate: gateKind,
  gateCondition: gateConditionKind,
  strand: strandKind,
  task: taskKind,
  milestone: milestoneKind,
} as const;

type RecordKinds = typeof recordKinds;
export type RecordKind = keyof RecordKinds;
type RecordTypes = { [K in RecordKind]: z.infer<RecordKinds[K]['schema']> };
export type RecordOf<K extends RecordKind> = RecordTypes[K];
export type AnyRecord = RecordTypes[RecordKind];

type BaseField = 'id' | 'kind' | 'createdAt' | 'updatedAt';
type DefaultedField<K extends RecordKind> = keyof RecordKinds[K]['defaults'];

/** What must and what may be given to add a record: fields with a default may be left out. */
export type NewRecord<K extends RecordKind> = Omit<RecordOf<K>, BaseField | DefaultedField<K>> &
  Partial<Omit<RecordOf<K>, BaseField>>;

/** What may be changed of a record. */
export type RecordPatch<K extends RecordKind> = Partial<Omit<RecordOf<K>, BaseField>>;

const kindNames: readonly string[] = Object.keys(recordKinds);

/** Whether a word names a kind of record this version knows. */
export function isRecordKind(word: string): word is RecordKind {
  return kindNames.includes(word);
}

/** All kinds of record, in plan file order. */
export const recordKindNames: readonly RecordKind[] = kindNames.filter(isRecordKind);
