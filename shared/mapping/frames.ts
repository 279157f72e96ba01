import type { Draft } from '../document/draft';
import { orderAfter } from '../document/ordering';
import type { Hue } from '../model/hue';
import type { MapNote } from '../model/mapNote';
import type { MapZone } from '../model/mapZone';
import type { Box } from '../scene/geometry';
import { leastFrame } from './moving';
import { onMap } from './placing';

function atLeast(box: Box): Box {
  return {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.max(leastFrame.width, Math.round(box.width)),
    height: Math.max(leastFrame.height, Math.round(box.height)),
  };
}

/** Adds a named zone to a map. */
export function addZone(
  draft: Draft,
  mapId: string,
  zone: { readonly box: Box; readonly name: string; readonly hue: Hue },
): MapZone {
  const order = orderAfter(onMap(draft.document.mapZone, mapId));
  const { name, hue } = zone;
  return draft.add('mapZone', { mapId, name, hue, order, ...atLeast(zone.box) });
}

/** Adds a note to a map: text on a sheet, or bare. */
export function addNote(
  draft: Draft,
  mapId: string,
  note: { readonly box: Box; readonly text: string; readonly form?: MapNote['form'] },
): MapNote {
  const order = orderAfter(onMap(draft.document.mapNote, mapId));
  const { text, form = 'sheet' } = note;
  const hue = form === 'text' ? 'neutral' : 'amber';
  return draft.add('mapNote', { mapId, text, form, hue, order, ...atLeast(note.box) });
}
