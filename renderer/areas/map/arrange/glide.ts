import type { MapActor } from '@shared/model/mapActor';
import { MapScene } from '@shared/mapping/mapScene';
import { currentDocument } from '../../../store/documentStore';
import type { MapSession } from '../MapSession';

const duration = 180;
/** More cards than these would make the frames longer than the motion explains anything. */
const mostCards = 300;

/** Shows cards on their way from where they were to where they are now, with their lines. */
export function glideCards(session: MapSession, before: ReadonlyMap<string, MapActor>): void {
  const { view, scene, mapId } = session;
  const { mapActor } = currentDocument();
  const moved = [...mapActor.values()].flatMap((actor) => {
    const from = before.get(actor.id);
    const isMoved = actor.mapId === mapId && from && (from.x !== actor.x || from.y !== actor.y);
    return isMoved ? [{ actor, from }] : [];
  });
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!view || moved.length === 0 || moved.length > mostCards || reduced) return;
  const hidden = new Set(
    moved.flatMap(({ actor }) => [actor.id, ...scene.linesAt(actor.partnerId)]),
  );
  const between = new MapScene();
  const start = performance.now();
  const show = (share: number): void => {
    const placed = new Map(mapActor);
    for (const { actor, from } of moved) {
      const x = from.x + (actor.x - from.x) * share;
      const y = from.y + (actor.y - from.y) * share;
      placed.set(actor.id, { ...actor, x, y });
    }
    between.update(session.sceneSource.input({ ...currentDocument(), mapActor: placed }));
    const loose = [...hidden].flatMap((id) => between.item(id) ?? []);
    view.setLive({ hidden, rigid: [], offset: { x: 0, y: 0 }, loose });
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
