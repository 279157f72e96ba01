import type { MapActor } from '../model/mapActor';
import type { MapNote } from '../model/mapNote';
import type { MapZone } from '../model/mapZone';
import type { Partner } from '../model/partner';
import type { Relationship } from '../model/relationship';
import type { Point } from '../scene/geometry';
import type { SceneItem } from '../scene/sceneItem';
import type { SceneDelta } from '../scene/sceneDelta';
import type { SpatialIndex } from '../scene/spatialIndex';
import { actorLook, sameLook, type ActorLook } from './actorLook';
import { cardBox, cardForm } from './card';
import { cardFace } from './cardFace';
import { plainCard, type CardStyle } from './cardStyle';
import { allVisible, type Visibility } from './mapFilter';
import {
  kindNamesChanged,
  labelOf,
  lookInputsChanged,
  samePlace,
  type MapSceneInput,
} from './mapSceneInput';
import { LabelPlaces } from './labelPlaces';
import { RelationshipGroups } from './relationshipGroups';
import { routeRelationship, type RouteEnd } from './route';
import { cardItem, lineItem, noteItem, type LineLook } from './sceneItems';
import { zoneItem } from './zoneFace';

interface PlacedActor {
  readonly actor: MapActor;
  readonly partner: Partner;
  readonly score: number | null;
  readonly style: CardStyle;
  readonly look: ActorLook;
  readonly item: SceneItem;
}

interface DrawnLine extends LineLook {
  readonly relationship: Relationship;
  readonly item: SceneItem;
}

interface DrawnFrame {
  readonly record: MapZone | MapNote;
  readonly sets: string;
  readonly item: SceneItem;
}

/**
 * The scene of one map, kept up to date from the records. An update compares records by identity
 * and makes anew only the items of what changed: a moved card and the lines that end at it.
 * The same records always give the same scene, whatever the updates in between. With an index,
 * which it then keeps, labels of lines keep out of the way of everything that is in it.
 */
export class MapScene {
  private input: MapSceneInput | null = null;
  private readonly actors = new Map<string, PlacedActor>();
  private readonly actorOfPartner = new Map<string, string>();
  private readonly lines = new Map<string, DrawnLine>();
  private readonly frames = new Map<string, DrawnFrame>();
  private readonly groups = new RelationshipGroups();
  private readonly labels: LabelPlaces | null;

  constructor(private readonly index: SpatialIndex | null = null) {
    this.labels = index && new LabelPlaces(index);
  }

  /** Brings the scene to the given records; gives what became different. */
  update(input: MapSceneInput): SceneDelta {
    const before = this.input;
    this.input = input;
    const delta: SceneDelta = [];
    const dirtyPartners = this.updateActors(input, before, delta);
    this.updateFrames(input, before, delta);
    this.updateLines(input, before, dirtyPartners, delta);
    return this.indexed(delta);
  }

  /** Brings the index to what became different; adds the lines whose labels made way for it. */
  private indexed(delta: SceneDelta): SceneDelta {
    if (!this.index || !this.labels) return delta;
    for (const { before, after } of delta) {
      if (after) this.index.put(after);
      else if (before) this.index.delete(before.id);
    }
    const relabelled = this.labels.update(delta).map((line) => ({ before: line, after: line }));
    return relabelled.length === 0 ? delta : [...delta, ...relabelled];
  }

  /** The item of a record, if it is drawn. */
  item(id: string): SceneItem | undefined {
    return this.actors.get(id)?.item ?? this.lines.get(id)?.item ?? this.frames.get(id)?.item;
  }

  /** All items, in no particular order. */
  *items(): IterableIterator<SceneItem> {
    for (const { item } of this.frames.values()) yield item;
    for (const { item } of this.lines.values()) yield item;
    for (const { item } of this.actors.values()) yield item;
  }

  /** The card a line to or from an item would stop at; null for what is not a card. */
  endAt(itemId: string): RouteEnd | null {
    return this.routeEnd(itemId, null);
  }

  /** The record of the card that shows a partner on this map. */
  actorIdOf(partnerId: string): string | undefined {
    return this.actorOfPartner.get(partnerId);
  }

  /** The relationships drawn at a partner's card. */
  linesAt(partnerId: string): string[] {
    return [...this.groups.at(partnerId)].filter((id) => this.lines.has(id));
  }

  /**
   * What a move of these cards, zones and notes takes along: `rigid` items move by the same
   * vector as they do, `loose` relationships have one end that stays and must be routed anew.
   */
  movingParts(ids: ReadonlySet<string>): { rigid: SceneItem[]; loose: string[] } {
    const rigid: SceneItem[] = [];
    const loose = new Set<string>();
    const seen = new Set<string>();
    for (const id of ids) {
      const item = this.item(id);
      if (item) rigid.push(item);
      const partnerId = this.actors.get(id)?.actor.partnerId;
      if (partnerId === undefined) continue;
      for (const lineId of this.linesAt(partnerId)) {
        if (seen.has(lineId)) continue;
        seen.add(lineId);
        const line = this.lines.get(lineId);
        if (!line) continue;
        const { fromId, toId } = line.relationship;
        const moves = (end: string): boolean => ids.has(this.actorOfPartner.get(end) ?? '');
        if (moves(fromId) && moves(toId)) rigid.push(line.item);
        else loose.add(lineId);
      }
    }
    return { rigid, loose: [...loose] };
  }

  /** The lines of `loose` relationships while the moving cards are displaced by a vector. */
  routeLoose(loose: readonly string[], moving: ReadonlySet<string>, by: Point): SceneItem[] {
    return loose.flatMap((id) => {
      const line = this.lines.get(id);
      if (!line) return [];
      const end = (partnerId: string): RouteEnd | null => {
        const actorId = this.actorOfPartner.get(partnerId) ?? '';
        return this.routeEnd(actorId, moving.has(actorId) ? by : null);
      };
      return this.drawLine(line.relationship, line, end, null) ?? [];
    });
  }

  private updateActors(
    input: MapSceneInput,
    before: MapSceneInput | null,
    delta: SceneDelta,
  ): ReadonlySet<string> {
    const dirty = new Set<string>();
    if (before && !lookInputsChanged(before, input)) return dirty;
    const { mapActor, partner: partners } = input.tables;
    const { ofPartner } = input.visibility ?? allVisible;
    const namesChanged = !before || kindNamesChanged(before, input);
    const shown = new Set<string>();
    for (const actor of mapActor.values()) {
      const partner = actor.mapId === input.mapId ? partners.get(actor.partnerId) : undefined;
      if (!partner || ofPartner(partner.id) === 'hidden') continue;
      shown.add(actor.id);
      const known = this.actors.get(actor.id);
      const score = input.scores.get(partner.id) ?? null;
      const style = input.styles?.styleOf(partner.id) ?? plainCard;
      const isDimmed = ofPartner(partner.id) === 'dimmed';
      const sameFields =
        !namesChanged &&
        known?.partner === partner &&
        known.score === score &&
        known.style === style &&
        known.look.isDimmed === isDimmed;
      if (sameFields && known.actor === actor) continue;
      const fresh = sameFields
        ? known.look
        : actorLook(input.tables, partner, score, input.words, style, isDimmed);
      const look = known && sameLook(known.look, fresh) ? known.look : fresh;
      const kept = known && known.look === look ? known.item.face : null;
      const placed = { actor, partner, score, style, look };
      if (known && kept && known.actor === actor) {
        this.actors.set(actor.id, { ...placed, item: known.item });
        continue;
      }
      const item = cardItem(actor, look, kept ?? cardFace(look));
      this.actors.set(actor.id, { ...placed, item });
      this.actorOfPartner.set(actor.partnerId, actor.id);
      delta.push({ before: known?.item ?? null, after: item });
      if (!known || !samePlace(known.item, item)) dirty.add(actor.partnerId);
    }
    for (const [id, { actor, item }] of this.actors) {
      if (shown.has(id)) continue;
      this.actors.delete(id);
      if (this.actorOfPartner.get(actor.partnerId) === id) {
        this.actorOfPartner.delete(actor.partnerId);
      }
      delta.push({ before: item, after: null });
      dirty.add(actor.partnerId);
    }
    return dirty;
  }

  private updateFrames(
    input: MapSceneInput,
    before: MapSceneInput | null,
    delta: SceneDelta,
  ): void {
    const { mapZone, mapNote } = input.tables;
    const same = before?.mapId === input.mapId;
    const sameWords = before?.zoneWords === input.zoneWords;
    const sameTables = before?.tables.mapZone === mapZone && before.tables.mapNote === mapNote;
    if (same && sameWords && sameTables) return;
    const seen = new Set<string>();
    for (const table of [mapZone, mapNote]) {
      for (const record of table.values()) {
        if (record.mapId !== input.mapId) continue;
        seen.add(record.id);
        const known = this.frames.get(record.id);
        const sets = record.kind === 'mapZone' ? (input.zoneWords?.(record) ?? '') : '';
        if (known?.record === record && known.sets === sets) continue;
        const item = record.kind === 'mapZone' ? zoneItem(record, sets) : noteItem(record);
        this.frames.set(record.id, { record, sets, item });
        delta.push({ before: known?.item ?? null, after: item });
      }
    }
    for (const [id, { item }] of this.frames) {
      if (seen.has(id)) continue;
      this.frames.delete(id);
      delta.push({ before: item, after: null });
    }
  }

  private updateLines(
    input: MapSceneInput,
    before: MapSceneInput | null,
    dirtyPartners: ReadonlySet<string>,
    delta: SceneDelta,
  ): void {
    const { relationship, relationshipType } = input.tables;
    const dirty = this.groups.update(relationship);
    for (const partnerId of dirtyPartners) {
      for (const id of this.groups.at(partnerId)) dirty.add(id);
    }
    const seen = input.visibility ?? allVisible;
    const looksChanged =
      before &&
      (before.tables.relationshipType !== relationshipType ||
        before.words !== input.words ||
        before.visibility !== input.visibility);
    // A relationship that is gone is only among what changed.
    for (const id of looksChanged ? new Set([...relationship.keys(), ...dirty]) : dirty) {
      const known = this.lines.get(id);
      const record = relationship.get(id);
      const visibility = record ? seen.ofRelationship(record) : 'hidden';
      const label = record ? labelOf(record, input) : '';
      if (!dirty.has(id) && sameLine(known, label, visibility)) continue;
      const isDimmed = visibility === 'dimmed';
      const item =
        record && visibility !== 'hidden'
          ? this.drawLine(
              record,
              { label, isDimmed },
              (end) => this.routeEnd(this.actorOfPartner.get(end) ?? '', null),
              this.labels,
            )
          : null;
      if (record && item) this.lines.set(id, { relationship: record, label, isDimmed, item });
      else this.lines.delete(id);
      if (known || item) delta.push({ before: known?.item ?? null, after: item });
    }
  }

  private drawLine(
    relationship: Relationship,
    look: LineLook,
    end: (partnerId: string) => RouteEnd | null,
    placer: LabelPlaces | null,
  ): SceneItem | null {
    const from = end(relationship.fromId);
    const to = end(relationship.toId);
    if (!from || !to || relationship.fromId === relationship.toId) return null;
    const fan = this.groups.fanOf(relationship);
    return lineItem(relationship, routeRelationship(from, to, fan), look, placer);
  }

  private routeEnd(actorId: string, by: Point | null): RouteEnd | null {
    const placed = this.actors.get(actorId);
    if (!placed) return null;
    const { actor, look } = placed;
    const centre = by ? { x: actor.x + by.x, y: actor.y + by.y } : actor;
    const box = cardBox(look.role, centre, look.style.scale);
    return { box, outline: cardForm(look.role).outline };
  }
}

function sameLine(known: DrawnLine | undefined, label: string, visibility: Visibility): boolean {
  if (!known) return visibility === 'hidden';
  return (
    known.label === label && known.isDimmed === (visibility === 'dimmed') && visibility !== 'hidden'
  );
}
