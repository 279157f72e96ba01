import type { MapZone } from '../model/mapZone';
import type { Relationship } from '../model/relationship';
import type { SceneItem } from '../scene/sceneItem';
import type { MapTables, MapWords } from './actorLook';
import type { MapVisibility } from './mapFilter';
import type { StyleSheet } from './styling';

/** What the scene of a map is made from. */
export interface MapSceneInput {
  readonly tables: MapTables;
  readonly mapId: string;
  /** Score by partner id, for partners that have one. */
  readonly scores: ReadonlyMap<string, number>;
  readonly words: MapWords;
  /** What fields make of the cards; without it they look as they are designed. */
  readonly styles?: StyleSheet;
  /** What stands out; without it everything does. */
  readonly visibility?: MapVisibility;
  /** What zones set, in words. */
  readonly zoneWords?: ZoneWords;
}

/** What a zone sets when a partner comes into it, such as 'Stage: Negotiating'; empty for nothing. */
export type ZoneWords = (zone: MapZone) => string;

/** Whether two items take up the same place. */
export function samePlace(a: SceneItem, b: SceneItem): boolean {
  return (
    a.box.x === b.box.x &&
    a.box.y === b.box.y &&
    a.box.width === b.box.width &&
    a.box.height === b.box.height
  );
}

/** Whether any card may look different. */
export function lookInputsChanged(a: MapSceneInput, b: MapSceneInput): boolean {
  return (
    a.mapId !== b.mapId ||
    a.scores !== b.scores ||
    a.styles !== b.styles ||
    a.visibility !== b.visibility ||
    a.tables.mapActor !== b.tables.mapActor ||
    a.tables.partner !== b.tables.partner ||
    kindNamesChanged(a, b)
  );
}

/** Whether what cards say of a partner's kind and class may be different. */
export function kindNamesChanged(a: MapSceneInput, b: MapSceneInput): boolean {
  return (
    a.words !== b.words ||
    a.tables.partnerKind !== b.tables.partnerKind ||
    a.tables.partnerFamily !== b.tables.partnerFamily ||
    a.tables.partnerClass !== b.tables.partnerClass
  );
}

/** What is written on a line: its own label, else the name of its type, else what flows. */
export function labelOf(relationship: Relationship, input: MapSceneInput): string {
  if (relationship.label !== '') return relationship.label;
  const type = relationship.typeId && input.tables.relationshipType.get(relationship.typeId);
  if (type) return type.name;
  return relationship.flow === null ? '' : (input.words.flows[relationship.flow] ?? '');
}
