import { sameJson } from '../document/equality';
import type { MapNote } from '../model/mapNote';
import type { MapZone } from '../model/mapZone';
import type { SceneDelta } from '../scene/sceneDelta';
import type { SceneItem } from '../scene/sceneItem';
import type { MapSceneInput } from './mapSceneInput';
import { onMap } from './placing';
import { noteItem } from './sceneItems';
import { nameSizes, zoneItem, type NameSizes } from './zoneFace';

interface DrawnFrame {
  readonly record: MapZone | MapNote;
  readonly sets: string;
  readonly names: NameSizes | undefined;
  readonly item: SceneItem;
}

/** The zones and notes in the scene of one map. */
export class SceneFrames {
  private readonly drawn = new Map<string, DrawnFrame>();

  /** The item of a zone or note, if it is drawn. */
  item(id: string): SceneItem | undefined {
    return this.drawn.get(id)?.item;
  }

  /** All items, in no particular order. */
  *items(): IterableIterator<SceneItem> {
    for (const { item } of this.drawn.values()) yield item;
  }

  /** Brings the frames to the given records; adds what became different to the delta. */
  update(input: MapSceneInput, before: MapSceneInput | null, delta: SceneDelta): void {
    const { mapZone, mapNote } = input.tables;
    const same = before?.mapId === input.mapId;
    const sameWords = before?.zoneWords === input.zoneWords;
    const sameTables = before?.tables.mapZone === mapZone && before.tables.mapNote === mapNote;
    if (same && sameWords && sameTables) return;
    const seen = new Set<string>();
    const sizes = nameSizes(onMap(mapZone, input.mapId));
    for (const table of [mapZone, mapNote]) {
      for (const record of table.values()) {
        if (record.mapId !== input.mapId) continue;
        seen.add(record.id);
        const known = this.drawn.get(record.id);
        const sets = record.kind === 'mapZone' ? (input.zoneWords?.(record) ?? '') : '';
        const names = sizes.get(record.id);
        const isSame = known?.record === record && known.sets === sets;
        if (isSame && sameJson(known.names, names)) continue;
        const item = record.kind === 'mapZone' ? zoneItem(record, sets, names) : noteItem(record);
        this.drawn.set(record.id, { record, sets, names, item });
        delta.push({ before: known?.item ?? null, after: item });
      }
    }
    for (const [id, { item }] of this.drawn) {
      if (seen.has(id)) continue;
      this.drawn.delete(id);
      delta.push({ before: item, after: null });
    }
  }
}
