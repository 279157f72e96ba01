import { rerouteRelationship } from '@shared/mapping/connecting';
import { ghostLine } from '@shared/mapping/ghosts';
import {
  isLocked,
  leastFrame,
  moveItems,
  resizeFrame,
  withZoneContents,
} from '@shared/mapping/moving';
import { noteItem } from '@shared/mapping/sceneItems';
import { unfilled, zoneItem } from '@shared/mapping/zoneFace';
import { unionBoxes, type Box, type Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import type { LineEnd } from '../../canvas/overlayState';
import type { CanvasActions, MovePlan } from '../../canvas/tools/tool';
import { currentDocument, edit } from '../../store/documentStore';
import { showUndoToast } from '../../store/undoToast';
import { announce } from '../../ui/announce';
import { hintOf, planDrop } from './binding/dropPlan';
import { editPlaces } from './binding/editPlaces';
import { zoneSets } from './binding/zoneWords';
import { snapOf } from './hands/snapping';
import { connectCards, place, startEditing } from './mapEdits';
import type { MapSession } from './MapSession';
import { isPresenting } from './present/presenting';
import { itemName } from './spoken';

/** What the pointer's gestures mean on a map. */
export function createActions(session: MapSession): CanvasActions {
  return {
    select: (ids, mode) => {
      const before = session.selectedItems();
      if (mode === 'replace') session.selectItems(ids);
      else if (mode === 'placed') session.selectPlaced(ids);
      else session.selectItems(toggled(before, ids));
    },
    startMove: (id) => {
      const selected = session.selectedItems();
      const ids = selected.includes(id) ? selected : [id];
      return planMove(session, ids) ?? refusedMove(session, ids);
    },
    previewResize: (id, box) => resized(session, id, box),
    resize: (id, box) => {
      edit(session.t('map.edit.resize'), (draft) => resizeFrame(draft, id, box));
    },
    canConnect: (id) => !isPresenting(session.mapId) && session.scene.item(id)?.kind === 'card',
    previewConnection: (fromId, to) => {
      const from = session.scene.endAt(fromId);
      const end = typeof to === 'string' ? session.scene.endAt(to) : to;
      return from && end ? ghostLine(from, end) : null;
    },
    beginConnection: (fromId) => sayConnecting(session, 'connecting', fromId),
    takeBackConnection: (fromId) => sayConnecting(session, 'notConnected', fromId),
    connect: (fromId, toId) => connectCards(session, fromId, toId),
    connectToPaper: (fromId, world) => {
      session.chooseTool('select');
      const at = { x: Math.round(world.x), y: Math.round(world.y) };
      session.setUi({ editing: { kind: 'newPartner', partnerKindId: null, at, fromId } });
    },
    previewReroute: (lineId, end, to) => previewReroute(session, lineId, end, to),
    reroute: (lineId, end, toId) => {
      edit(session.t('mapHands.edit.reroute'), (draft) => {
        rerouteRelationship(draft, lineId, end, session.recordOfItem(toId));
      });
    },
    placeFrame: (tool, box) => {
      session.chooseTool('select');
      const editing =
        tool === 'zone'
          ? ({ kind: 'newZone', box } as const)
          : ({ kind: 'newNote', box, form: tool === 'text' ? 'text' : 'sheet' } as const);
      session.setUi({ editing });
    },
    open: (id, world) => {
      // What a room looks at is not typed over.
      if (isPresenting(session.mapId)) return;
      if (id === null) {
        // On bare paper a double click is the shortest way to another partner.
        place(session, { type: 'kind', partnerKindId: null, name: '' }, world);
      } else if (session.scene.item(id)?.kind === 'line') session.openLink(id);
      else startEditing(session, id);
    },
    contextMenu: (id, screen, world) => {
      const host = session.view?.element.getBoundingClientRect();
      if (!host) return;
      if (id !== null && !session.selectedItems().includes(id)) session.selectItems([id]);
      session.openMenu({ x: host.left + screen.x, y: host.top + screen.y }, id, world);
    },
  };
}

function sayConnecting(
  session: MapSession,
  what: 'connecting' | 'notConnected',
  fromId: string,
): void {
  const name = itemName(currentDocument(), fromId, session.t);
  announce(session.t(`map.spoken.${what}`, { name }));
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
  const around = unionBoxes(
    ids.flatMap((id) => (moving.has(id) ? (session.scene.item(id)?.box ?? []) : [])),
  );
  return {
    snap: snapOf(session, around, moving),
    at: (by) => ({
      hidden,
      rigid,
      offset: by,
      loose: session.scene.routeLoose(loose, moving, by),
    }),
    effect: (by) => hintOf(session, drop.effects(by)),
    commit: (by) => {
      const label = session.t('map.edit.move', { count: moving.size });
      const { effect } = editPlaces(session, label, (draft) => moveItems(draft, moving, by));
      if (effect === '') return;
      const name = itemName(currentDocument(), ids[0] ?? '', session.t);
      showUndoToast(`${session.t('map.toast.moved', { count: ids.length, name })} ${effect}`);
    },
  };
}

/** Leaves what is locked where it is, and says so where the pointer is. */
function refusedMove(session: MapSession, ids: readonly string[]): MovePlan | null {
  if (!ids.some((id) => isLocked(currentDocument(), id))) return null;
  const still: Point = { x: 0, y: 0 };
  const text = session.t('mapHands.hint.locked');
  return {
    snap: () => ({ by: still, guides: [] }),
    at: () => ({ hidden: new Set(), rigid: [], offset: still, loose: [] }),
    effect: () => ({ targets: new Set(), text }),
    commit: () => undefined,
  };
}

/** The line from the end that stays to a card or to the pointer. */
function previewReroute(
  session: MapSession,
  lineId: string,
  end: LineEnd,
  to: string | Point,
): SceneItem | null {
  const relationship = currentDocument().relationship.get(lineId);
  if (!relationship) return null;
  const stays = end === 'from' ? relationship.toId : relationship.fromId;
  const staying = session.scene.endAt(session.scene.actorIdOf(stays) ?? '');
  const other = typeof to === 'string' ? session.scene.endAt(to) : to;
  if (!staying || !other) return null;
  return end === 'from' && 'box' in other ? ghostLine(other, staying) : ghostLine(staying, other);
}

function toggled(before: readonly string[], ids: readonly string[]): string[] {
  const kept = before.filter((id) => !ids.includes(id));
  return [...kept, ...ids.filter((id) => !before.includes(id))];
}

function frameRecord(id: string) {
  const { mapZone, mapNote } = currentDocument();
  return mapZone.get(id) ?? mapNote.get(id) ?? null;
}

function resized(session: MapSession, id: string, box: Box): SceneItem | null {
  const record = frameRecord(id);
  if (!record) return null;
  const size = {
    ...box,
    width: Math.max(leastFrame.width, box.width),
    height: Math.max(leastFrame.height, box.height),
  };
  return record.kind === 'mapZone'
    ? unfilled(zoneItem({ ...record, ...size }, zoneSets(record, session.t)))
    : noteItem({ ...record, ...size });
}
