import {
  DndContext,
  DragOverlay,
  KeyboardCode,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { getEventCoordinates } from '@dnd-kit/utilities';
import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ghostCard } from '@shared/mapping/ghosts';
import type { Point } from '@shared/scene/geometry';
import { toWorld } from '../../canvas/camera';
import { usualFrame } from '../../canvas/tools/frameTool';
import { announce } from '../../ui/announce';
import { hintOf } from './binding/dropPlan';
import { effectsOfPlacing } from './binding/placingEffects';
import { keepCaret } from './keepCaret';
import { place } from './mapEdits';
import type { Placeable } from './placeable';
import type { MapSession } from './MapSession';
import { DraggedItem } from './PaletteItem';

const keyboardStep = 32;
const keyboardCodes = {
  start: [KeyboardCode.Space],
  cancel: [KeyboardCode.Esc],
  end: [KeyboardCode.Space, KeyboardCode.Enter],
};

interface PaletteDragProps {
  readonly session: MapSession;
  readonly children: ReactNode;
}

/** Drags from the palette to the canvas: by mouse, by touch and by keyboard. */
export function PaletteDrag({ session, children }: PaletteDragProps) {
  const [dragged, setDragged] = useState<Placeable | null>(null);
  const [isOver, setOver] = useState(false);
  const said = useRef('');
  const pointer = useRef<FollowedPointer | null>(null);
  const isPlaced = useRef(false);
  const accessibility = useSpokenDrag(session, pointer, isPlaced);
  const coordinateGetter = useMemo(() => keyboardMoves(session), [session]);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 150, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter, keyboardCodes }),
  );
  const show = (event: DragMoveEvent): void => {
    const at = worldPointOf(session, event, pointer.current);
    const what = placeableOf(event);
    setOver(at !== null);
    const hint = at && what ? hintOf(session, effectsOfPlacing(session, what, at)) : null;
    session.view?.setOverlay({
      ghosts: at && what ? [ghostCard(what.name, at, frameOf(what))] : [],
      drop: hint && at ? { ...hint, at } : null,
      // The pointer is over the paper, but has something in hand.
      hovered: null,
      connectable: null,
    });
    if (hint && hint.text !== said.current) announce(hint.text);
    said.current = hint?.text ?? '';
  };
  const finish = (): void => {
    pointer.current?.stop();
    pointer.current = null;
    setDragged(null);
    setOver(false);
    session.view?.setOverlay({ ghosts: [], drop: null });
  };
  return (
    <DndContext
      sensors={sensors}
      accessibility={accessibility}
      autoScroll={false}
      onDragStart={(event) => {
        pointer.current = followPointer(event.activatorEvent);
        setDragged(placeableOf(event));
      }}
      onDragMove={show}
      onDragCancel={finish}
      onDragEnd={(event) => {
        const at = worldPointOf(session, event, pointer.current);
        const what = placeableOf(event);
        const byPointer = pointer.current !== null;
        isPlaced.current = at !== null && what !== null;
        finish();
        if (!at || !what) return;
        // The keys that follow are for what was dropped; a keyboard stays where it took it from.
        if (byPointer) session.view?.element.focus({ preventScroll: true });
        keepCaret();
        place(session, what, at);
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {dragged && !isOver ? <DraggedItem what={dragged} /> : null}
      </DragOverlay>
    </DndContext>
  );
}

/** How large what is placed will be; undefined: as a card. */
function frameOf({ type }: Placeable) {
  return type === 'zone' || type === 'note' || type === 'text' ? usualFrame[type] : undefined;
}

function placeableOf(event: Pick<DragMoveEvent, 'active'>): Placeable | null {
  const what: unknown = event.active.data.current?.['what'];
  return isPlaceable(what) ? what : null;
}

function isPlaceable(value: unknown): value is Placeable {
  return typeof value === 'object' && value !== null && 'type' in value && 'name' in value;
}

interface FollowedPointer {
  readonly at: () => Point;
  readonly stop: () => void;
}

/**
 * Follows mouse or finger from where a drag began; null for a drag by keyboard. The drag's own
 * `delta` is what was drawn last: let go of at once, a card would fall where the pointer was before.
 */
function followPointer(begin: Event): FollowedPointer | null {
  const start = getEventCoordinates(begin);
  if (!start) return null;
  let last: Point = start;
  const following = new AbortController();
  const follow = (event: Event): void => {
    last = getEventCoordinates(event) ?? last;
  };
  for (const type of ['mousemove', 'mouseup', 'touchmove', 'touchend']) {
    window.addEventListener(type, follow, { capture: true, signal: following.signal });
  }
  return { at: () => last, stop: () => following.abort() };
}

/** Where on the map a drag is: under the pointer, or under the middle of what the keyboard moves. */
function worldPointOf(
  session: MapSession,
  event: Pick<DragMoveEvent, 'active'>,
  pointer: FollowedPointer | null,
): Point | null {
  const { view } = session;
  if (!view) return null;
  const rect = event.active.rect.current.translated;
  const at =
    pointer?.at() ?? (rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 });
  const host = view.element.getBoundingClientRect();
  if (!at || at.x < host.left || at.x > host.right) return null;
  if (at.y < host.top || at.y > host.bottom) return null;
  return toWorld(view.camera, { x: at.x - host.left, y: at.y - host.top });
}

/** The first arrow goes to the middle of the map; those after it move step by step. */
function keyboardMoves(session: MapSession): KeyboardCoordinateGetter {
  return (event, { currentCoordinates, context }) => {
    const host = session.view?.element.getBoundingClientRect();
    const rect = context.collisionRect;
    if (!host || !rect || !event.code.startsWith('Arrow')) return undefined;
    const { x, y } = currentCoordinates;
    if (x + rect.width / 2 < host.left) {
      return {
        x: host.left + host.width / 2 - rect.width / 2,
        y: host.top + host.height / 2 - rect.height / 2,
      };
    }
    if (event.code === 'ArrowLeft') return { x: x - keyboardStep, y };
    if (event.code === 'ArrowRight') return { x: x + keyboardStep, y };
    return { x, y: event.code === 'ArrowUp' ? y - keyboardStep : y + keyboardStep };
  };
}

/** What a screen reader says during a drag: dnd-kit's own words are English only. */
function useSpokenDrag(
  session: MapSession,
  pointer: RefObject<FollowedPointer | null>,
  isPlaced: RefObject<boolean>,
) {
  const { t } = useTranslation();
  return useMemo(() => {
    const nameOf = (event: Pick<DragMoveEvent, 'active'>): string => placeableOf(event)?.name ?? '';
    const drag = { wasOver: false };
    const announcements: Announcements = {
      onDragStart: (event) => {
        drag.wasOver = false;
        return t('map.drag.start', { name: nameOf(event) });
      },
      // By where it is drawn. What dnd-kit holds to be over the map is not so: its picture goes there.
      onDragMove: (event) => {
        const isOver = worldPointOf(session, event, pointer.current) !== null;
        if (isOver === drag.wasOver) return undefined;
        drag.wasOver = isOver;
        return t(isOver ? 'map.drag.over' : 'map.drag.outside', { name: nameOf(event) });
      },
      onDragOver: () => undefined,
      onDragEnd: (event) =>
        t(isPlaced.current ? 'map.drag.end' : 'map.drag.endOutside', { name: nameOf(event) }),
      onDragCancel: (event) => t('map.drag.cancel', { name: nameOf(event) }),
    };
    const screenReaderInstructions = { draggable: t('map.drag.instructions') };
    return { announcements, screenReaderInstructions, restoreFocus: session.view !== null };
  }, [t, session, pointer, isPlaced]);
}
