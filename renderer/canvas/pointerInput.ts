import type { Point } from '@shared/scene/geometry';
import { edgePull } from './autoPan';
import { panBy, toWorld, zoomTo, type Camera } from './camera';
import type { CanvasView } from './CanvasView';
import { LongPress } from './longPress';
import { handTool } from './tools/handTool';
import { panGesture } from './tools/panGesture';
import type { Gesture, Tool, ToolPointer } from './tools/tool';

interface Held {
  readonly pointerId: number;
  readonly gesture: Gesture;
  readonly from: Point;
  last: ToolPointer;
}

/** Turns pointer events on an element into gestures of the tool in hand. */
export class PointerInput {
  private readonly ends = new AbortController();
  private held: Held | null = null;
  /** Fingers on the canvas; two of them pan and zoom. */
  private readonly touches = new Map<number, Point>();
  private pinch: { camera: Camera; middle: Point; distance: number } | null = null;
  private readonly longPress = new LongPress();
  private spaceHeld = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly view: CanvasView,
    private readonly toolInHand: () => Tool,
  ) {
    const { signal } = this.ends;
    element.addEventListener('pointerdown', this.onDown, { signal });
    element.addEventListener('pointermove', this.onMove, { signal });
    element.addEventListener('pointerup', this.onUp, { signal });
    element.addEventListener('pointercancel', this.onCancel, { signal });
    element.addEventListener('pointerleave', this.onLeave, { signal });
    element.addEventListener('dblclick', this.onDoubleClick, { signal });
    element.addEventListener('contextmenu', this.onContextMenu, { signal });
  }

  /** Stops listening; a gesture under way is taken back. */
  destroy(): void {
    this.cancel();
    this.longPress.end();
    this.ends.abort();
  }

  /** Whether a gesture is under way. */
  get isHeld(): boolean {
    return this.held !== null;
  }

  /** Takes the gesture under way back. Gives whether there was one. */
  cancel(): boolean {
    const { held } = this;
    if (!held) return false;
    this.release();
    held.gesture.cancel();
    return true;
  }

  /** While the space bar is held every drag pans. */
  holdSpace(held: boolean): void {
    this.spaceHeld = held;
    if (!this.held) this.element.style.cursor = held ? 'grab' : '';
  }

  private pointerOf(event: MouseEvent): ToolPointer {
    const bounds = this.element.getBoundingClientRect();
    const screen = { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
    return {
      screen,
      world: toWorld(this.view.camera, screen),
      shift: event.shiftKey,
      modifier: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    };
  }

  private readonly onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') {
      this.touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (this.touches.size > 1) {
        this.startPinch();
        return;
      }
      this.longPress.begin({ x: event.clientX, y: event.clientY }, () => {
        this.cancel();
        this.openMenu(event);
      });
    }
    if (this.held || event.button === 2) return;
    const pointer = this.pointerOf(event);
    const { view } = this;
    const pans = event.button === 1 || this.spaceHeld;
    const gesture = pans ? panGesture(pointer, view) : this.toolInHand().down(pointer, view);
    if (!gesture) return;
    // The middle button would start the browser's own scrolling.
    if (event.button === 1) event.preventDefault();
    this.element.setPointerCapture(event.pointerId);
    this.held = { pointerId: event.pointerId, gesture, from: pointer.screen, last: pointer };
    this.element.style.cursor = gesture.cursor;
    if (view.overlay.focused) view.setOverlay({ focused: null });
  };

  private readonly onMove = (event: PointerEvent): void => {
    if (this.touches.has(event.pointerId)) {
      this.touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
      this.longPress.move({ x: event.clientX, y: event.clientY });
      if (this.pinch) {
        this.movePinch();
        return;
      }
    }
    const pointer = this.pointerOf(event);
    const { held, view } = this;
    if (!held) {
      const tool = this.spaceHeld ? handTool : this.toolInHand();
      tool.hover(pointer, view);
      this.element.style.cursor = tool.cursor(view.hit(pointer.world));
      return;
    }
    if (held.pointerId !== event.pointerId) return;
    held.last = pointer;
    held.gesture.move(pointer);
    if (held.gesture.autoPans) this.view.setTicker(this.pullAtEdge);
  };

  private readonly onUp = (event: PointerEvent): void => {
    this.liftFinger(event);
    const { held } = this;
    if (held?.pointerId !== event.pointerId) return;
    this.release();
    held.gesture.end(this.pointerOf(event));
  };

  private readonly onCancel = (event: PointerEvent): void => {
    this.liftFinger(event);
    if (this.held?.pointerId === event.pointerId) this.cancel();
  };

  private readonly onLeave = (): void => {
    if (this.held) return;
    const { hovered, connectable } = this.view.overlay;
    if (hovered !== null || connectable !== null) {
      this.view.setOverlay({ hovered: null, connectable: null });
    }
  };

  private readonly onDoubleClick = (event: MouseEvent): void => {
    const { world } = this.pointerOf(event);
    this.view.actions.open(this.view.hit(world)?.id ?? null, world);
  };

  private readonly onContextMenu = (event: MouseEvent): void => {
    event.preventDefault();
    // The keyboard's menu key comes here too, without a place: the area answers the key itself.
    if (event.button === 2) this.openMenu(event);
  };

  private openMenu(event: MouseEvent): void {
    const { screen, world } = this.pointerOf(event);
    this.view.actions.contextMenu(this.view.hit(world)?.id ?? null, screen, world);
  }

  private release(): void {
    const { held } = this;
    if (!held) return;
    this.held = null;
    this.view.setTicker(null);
    this.element.style.cursor = this.spaceHeld ? 'grab' : '';
    // A finger stays captured while it is down: it is lifted here even when it has left the element.
    if (this.touches.has(held.pointerId)) return;
    if (this.element.hasPointerCapture(held.pointerId)) {
      this.element.releasePointerCapture(held.pointerId);
    }
  }

  /** Moves the view while a dragging pointer is near its edge, and the gesture with it. */
  private readonly pullAtEdge = (): boolean => {
    const { held, view } = this;
    if (!held) return false;
    const pull = edgePull(held.last.screen, view.viewport, held.from);
    if (pull.x === 0 && pull.y === 0) return false;
    view.setCamera(panBy(view.camera, -pull.x, -pull.y));
    held.last = { ...held.last, world: toWorld(view.camera, held.last.screen) };
    held.gesture.move(held.last);
    return true;
  };

  private liftFinger(event: PointerEvent): void {
    if (!this.touches.delete(event.pointerId)) return;
    this.longPress.end();
    // Other fingers than before hold the map from here on.
    if (this.touches.size > 1) this.startPinch();
    else this.pinch = null;
  }

  private fingers(): { middle: Point; distance: number } {
    const [a = { x: 0, y: 0 }, b = a] = [...this.touches.values()];
    const bounds = this.element.getBoundingClientRect();
    return {
      middle: { x: (a.x + b.x) / 2 - bounds.left, y: (a.y + b.y) / 2 - bounds.top },
      distance: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
    };
  }

  private startPinch(): void {
    this.longPress.end();
    this.cancel();
    this.pinch = { camera: this.view.camera, ...this.fingers() };
  }

  private movePinch(): void {
    const start = this.pinch;
    if (!start) return;
    const { middle, distance } = this.fingers();
    const panned = panBy(start.camera, middle.x - start.middle.x, middle.y - start.middle.y);
    const scale = start.camera.scale * (distance / start.distance);
    this.view.setCamera(zoomTo(panned, scale, middle));
  }
}
