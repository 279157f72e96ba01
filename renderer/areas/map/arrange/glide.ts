import type { MapActor } from '@shared/model/mapActor';
import { MapScene } from '@shared/mapping/mapScene';
import { boxesTouch, type Box, type Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { viewBox } from '../../../canvas/camera';
import type { CanvasView } from '../../../canvas/CanvasView';
import { currentDocument } from '../../../store/documentStore';
import type { MapSession } from '../MapSession';

const duration = 180;
/** More cards than these go without their lines, which would make the frames too long. */
const mostWithLines = 300;
/** With more than these taking the cards in hand would hold a frame up. */
const mostCards = 1000;

interface Moved {
  readonly actor: MapActor;
  readonly from: Point;
}

/** Shows cards on their way from where they were to where they are now. */
export function glideCards(session: MapSession, before: ReadonlyMap<string, MapActor>): void {
  const { view, scene, mapId } = session;
  const { mapActor } = currentDocument();
  const moved = [...mapActor.values()].flatMap((actor): Moved[] => {
    const from = before.get(actor.id);
    const isMoved = actor.mapId === mapId && from && (from.x !== actor.x || from.y !== actor.y);
    return isMoved ? [{ actor, from }] : [];
  });
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!view || moved.length === 0 || moved.length > mostCards || reduced) return;
  const lines = moved.flatMap(({ actor }) => scene.linesAt(actor.partnerId));
  const hidden = new Set([...moved.map(({ actor }) => actor.id), ...lines]);
  const itemsAt =
    moved.length > mostWithLines
      ? cardsAlone(session, view, moved)
      : withLines(session, moved, hidden);
  const start = performance.now();
  const show = (share: number): void => {
    view.setLive({ hidden, rigid: [], offset: { x: 0, y: 0 }, loose: itemsAt(share) });
  };
  const step = (now: number): void => {
    const t = Math.min(1, Math.max(0, (now - start) / duration));
    // Somebody went on meanwhile: what is on screen must be what is so.
    const isOver = t === 1 || session.view !== view || currentDocument().mapActor !== mapActor;
    if (isOver) view.setLive(null);
    else show(1 - (1 - t) ** 3);
    if (!isOver) requestAnimationFrame(step);
  };
  show(0);
  requestAnimationFrame(step);
}

/** What is on its way after a share of it, from 0 to 1. */
type ItemsAt = (share: number) => SceneItem[];

function withLines(
  session: MapSession,
  moved: readonly Moved[],
  ids: ReadonlySet<string>,
): ItemsAt {
  const between = new MapScene();
  const { mapActor } = currentDocument();
  return (share) => {
    const placed = new Map(mapActor);
    for (const { actor, from } of moved) {
      const x = from.x + (actor.x - from.x) * share;
      const y = from.y + (actor.y - from.y) * share;
      placed.set(actor.id, { ...actor, x, y });
    }
    between.update(session.sceneSource.input({ ...currentDocument(), mapActor: placed }));
    return [...ids].flatMap((id) => between.item(id) ?? []);
  };
}

function cardsAlone({ scene }: MapSession, view: CanvasView, moved: readonly Moved[]): ItemsAt {
  const cards = moved.flatMap(({ actor, from }) => {
    const item = scene.item(actor.id);
    return item ? [{ item, back: { x: from.x - actor.x, y: from.y - actor.y } }] : [];
  });
  return (share) => {
    const seen = viewBox(view.camera, view.viewport);
    return cards.flatMap(({ item, back }) => {
      const at = <B extends Point | Box>(place: B): B => ({
        ...place,
        x: place.x + back.x * (1 - share),
        y: place.y + back.y * (1 - share),
      });
      const bounds = at(item.bounds);
      if (!boxesTouch(bounds, seen)) return [];
      return { ...item, origin: at(item.origin), box: at(item.box), bounds };
    });
  };
}
