import { applyEffects, type DropEffect } from '@shared/mapping/binding';
import { ghostLine } from '@shared/mapping/ghosts';
import { moveItems, leastFrame, resizeFrame, withZoneContents } from '@shared/mapping/moving';
import { noteItem, zoneItem } from '@shared/mapping/sceneItems';
import type { Box } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import type { CanvasActions, MovePlan } from '../../canvas/tools/tool';
import { currentDocument, edit } from '../../store/documentStore';
import { inspect, navigate } from '../../store/uiStore';
import { hintOf, planDrop } from './binding/dropPlan';
import { dropWords } from './binding/dropWords';
import { connectCards, startEditing } from './mapEdits';
import type { MapSession } from './MapSession';
import { isPresenting } from './present/presenting';

/** What the pointer's gestures mean on a map. */
export function createActions(session: MapSession): CanvasActions {
  return {
    select: (ids, mode) => {
      const before = session.selectedItems();
      if (mode === 'replace') session.selectItems(ids);
      else if (mode === 'add') session.selectItems([...new Set([...before, ...ids])]);
      else session.selectItems(toggled(before, ids));
    },
    startMove: (id) => {
      const selected = session.selectedItems();
      return planMove(session, selected.includes(id) ? selected : [id]);
    },
    previewResize: (id, box) => resized(id, box),
    resize: (id, box) => {
      edit(session.t('map.edit.resize'), (draft) => resizeFrame(draft, id, box));
    },
    canConnect: (id) => session.scene.item(id)?.kind === 'card',
    previewConnection: (fromId, to) => {
      const from = session.scene.endAt(fromId);
      const end = typeof to === 'string' ? session.scene.endAt(to) : to;
      return from && end ? ghostLine(from, end) : null;
    },
    connect: (fromId, toId) => connectCards(session, fromId, toId),
    placeFrame: (tool, box) => {
      session.chooseTool('select');
      session.setUi({ editing: { kind: tool === 'zone' ? 'newZone' : 'newNote', box } });
    },
    open: (id) => {
      // A profile would show the room more than the map.
      if (id === null || isPresenting(session.mapId)) return;
      const item = session.scene.item(id);
      if (item?.kind === 'card') navigate('partners', { profile: session.recordOfItem(id) });
      else if (item?.kind === 'line') inspect([id]);
      else startEditing(session, id);
    },
    contextMenu: (id, screen) => {
      const host = session.view?.element.getBoundingClientRect();
      if (!host) return;
      if (id !== null && !session.selectedItems().includes(id)) session.selectItems([id]);
      session.openMenu({ x: host.left + screen.x, y: host.top + screen.y }, id);
    },
  };
}

/** Prepares a move of items; null when none of them can move. */
export function planMove(session: MapSession, ids: readonly string[]): MovePlan | null {
  const document = currentDocument();
  const moving = withZoneContents(
    document,
    session.mapId,
    ids.filter((id) => session.scene.item(id)?.kind !== 'line'),
  );
  if (moving.size === 0) return null;
  const drop = planDrop(session, moving);
  const { rigid, loose } = session.scene.movingParts(moving);
  const hidden: ReadonlySet<string> = new Set([...rigid.map(({ id }) => id), ...loose]);
  return {
    at: (by) => ({
      hidden,
      rigid,
      offset: by,
      loose: session.scene.routeLoose(loose, moving, by),
    }),
    effect: (by) => hintOf(session, drop.effects(by)),
    commit: (by) => {
      const effects = drop.effects(by);
      edit(moveLabel(session, moving.size, effects), (draft) => {
        moveItems(draft, moving, by);
        applyEffects(draft, effects);
      });
    },
  };
}

function moveLabel(session: MapSession, count: number, effects: readonly DropEffect[]): string {
  const { t } = session;
  if (effects.length === 0) return t('map.edit.move', { count });
  return t('mapDrawing.binding.move', { count, effect: dropWords(t, effects) });
}

function toggled(before: readonly string[], ids: readonly string[]): string[] {
  const kept = before.filter((id) => !ids.includes(id));
  return [...kept, ...ids.filter((id) => !before.includes(id))];
}

function frameRecord(id: string) {
  const { mapZone, mapNote } = currentDocument();
  return mapZone.get(id) ?? mapNote.get(id) ?? null;
}

function resized(id: string, box: Box): SceneItem | null {
  const record = frameRecord(id);
  if (!record) return null;
  const size = {
    ...box,
    width: Math.max(leastFrame.width, box.width),
    height: Math.max(leastFrame.height, box.height),
  };
  return record.kind === 'mapZone'
    ? zoneItem({ ...record, ...size })
    : noteItem({ ...record, ...size });
}
