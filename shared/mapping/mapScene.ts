import type { Relationship } from '../model/relationship';
import type { Point } from '../scene/geometry';
import type { SceneItem } from '../scene/sceneItem';
import type { SceneDelta } from '../scene/sceneDelta';
import type { SpatialIndex } from '../scene/spatialIndex';
import { Detours } from './detours';
import { LabelPlaces } from './labelPlaces';
import { allVisible, type Visibility } from './mapFilter';
import { labelOf, type MapSceneInput } from './mapSceneInput';
import { RelationshipGroups } from './relationshipGroups';
import { routeRelationship, type RouteEnd } from './route';
import { SceneCards } from './sceneCards';
import { SceneFrames } from './sceneFrames';
import { lineItem, type LineLook } from './sceneItems';

interface DrawnLine extends LineLook {
  readonly relationship: Relationship;
  readonly item: SceneItem;
}

/** Lines that must be drawn anew: at the cards of partners, and those that go another way. */
interface DirtyLines {
  readonly dirtyPartners: ReadonlySet<string>;
  readonly turned: readonly string[];
}

/** What the way of a line follows from. */
interface LineWay {
  readonly end: (partnerId: string) => RouteEnd | null;
  readonly isDetour: (from: RouteEnd, to: RouteEnd) => boolean;
  readonly placer: LabelPlaces | null;
}

/**
 * The scene of one map, kept up to date from the records. An update compares records by identity
 * and makes anew only the items of what changed: a moved card and the lines that end at it.
 * The same records always give the same scene, whatever the updates in between. With an index,
 * which it then keeps, labels of lines keep out of the way of everything that is in it, and lines
 * go round cards that stand in a row or column between their ends.
 */
export class MapScene {
  private input: MapSceneInput | null = null;
  private readonly cards = new SceneCards();
  private readonly lines = new Map<string, DrawnLine>();
  private readonly frames = new SceneFrames();
  private readonly groups = new RelationshipGroups();
  private readonly labels: LabelPlaces | null;
  private readonly detours: Detours | null;

  constructor(private readonly index: SpatialIndex | null = null) {
    this.labels = index && new LabelPlaces(index);
    this.detours = index && new Detours();
  }

  /** Brings the scene to the given records; gives what became different. */
  update(input: MapSceneInput): SceneDelta {
    const before = this.input;
    this.input = input;
    const delta: SceneDelta = [];
    const dirtyPartners = this.cards.update(input, before, delta);
    const turned = this.detours?.update(delta) ?? [];
    this.frames.update(input, before, delta);
    this.updateLines(input, before, { dirtyPartners, turned }, delta);
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
    return this.cards.item(id) ?? this.lines.get(id)?.item ?? this.frames.item(id);
  }

  /** All items, in no particular order. */
  *items(): IterableIterator<SceneItem> {
    yield* this.frames.items();
    for (const { item } of this.lines.values()) yield item;
    yield* this.cards.items();
  }

  /** The card a line to or from an item would stop at; null for what is not a card. */
  endAt(itemId: string): RouteEnd | null {
    return this.cards.routeEnd(itemId, null);
  }

  /** The record of the card that shows a partner on this map. */
  actorIdOf(partnerId: string): string | undefined {
    return this.cards.actorIdOf(partnerId);
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
      const partnerId = this.cards.partnerIdOf(id);
      if (partnerId === undefined) continue;
      for (const lineId of this.linesAt(partnerId)) {
        if (seen.has(lineId)) continue;
        seen.add(lineId);
        const line = this.lines.get(lineId);
        if (!line) continue;
        const { fromId, toId } = line.relationship;
        const moves = (end: string): boolean => ids.has(this.cards.actorIdOf(end) ?? '');
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
        const actorId = this.cards.actorIdOf(partnerId) ?? '';
        return this.cards.routeEnd(actorId, moving.has(actorId) ? by : null);
      };
      return (
        this.drawLine(line.relationship, line, {
          end,
          isDetour: (from, to) => this.detours?.isNeeded(from.box, to.box, moving) === true,
          placer: null,
        }) ?? []
      );
    });
  }

  private updateLines(
    input: MapSceneInput,
    before: MapSceneInput | null,
    { dirtyPartners, turned }: DirtyLines,
    delta: SceneDelta,
  ): void {
    const { relationship, relationshipType } = input.tables;
    const dirty = this.groups.update(relationship);
    for (const id of turned) dirty.add(id);
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
              {
                end: (partnerId) =>
                  this.cards.routeEnd(this.cards.actorIdOf(partnerId) ?? '', null),
                isDetour: (from, to) => this.detours?.isNeededFor(id, from.box, to.box) === true,
                placer: this.labels,
              },
            )
          : null;
      if (record && item) this.lines.set(id, { relationship: record, label, isDimmed, item });
      else {
        this.lines.delete(id);
        this.detours?.forget(id);
      }
      if (known || item) delta.push({ before: known?.item ?? null, after: item });
    }
  }

  private drawLine(
    relationship: Relationship,
    look: LineLook,
    { end, isDetour, placer }: LineWay,
  ): SceneItem | null {
    const from = end(relationship.fromId);
    const to = end(relationship.toId);
    if (!from || !to || relationship.fromId === relationship.toId) return null;
    const fan = this.groups.fanOf(relationship);
    const route = routeRelationship(from, to, fan, isDetour(from, to));
    return lineItem(relationship, route, look, placer);
  }
}

function sameLine(known: DrawnLine | undefined, label: string, visibility: Visibility): boolean {
  if (!known) return visibility === 'hidden';
  return (
    known.label === label && known.isDimmed === (visibility === 'dimmed') && visibility !== 'hidden'
  );
}
