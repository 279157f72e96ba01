import {
  boxesTouch,
  boxHolds,
  expandBox,
  unionBoxes,
  type Box,
  type Point,
} from '@shared/scene/geometry';
import { hitTest, itemsInMarquee } from '@shared/scene/hitTest';
import type { SceneDelta } from '@shared/scene/sceneDelta';
import type { SceneItem } from '@shared/scene/sceneItem';
import type { SpatialIndex } from '@shared/scene/spatialIndex';
import { hasDots } from './backdrop';
import {
  fitBox,
  holdNear,
  reveal,
  viewBox,
  type Camera,
  type Insets,
  type PaintedView,
  type Viewport,
} from './camera';
import { CameraMotion } from './CameraMotion';
import { CanvasLayers } from './CanvasLayers';
import { OverlayLayer } from './OverlayLayer';
import { emptyOverlay, type OverlayState } from './overlayState';
import { shiftOf } from './shiftOf';
import { readTheme } from './theme';
import { TileLayer } from './TileLayer';
import type { CanvasActions, LiveItems, Stage } from './tools/tool';

/**
 * Milliseconds of a frame that painting tiles may take: at first, when a map should appear whole;
 * while the view moves; once it stands still, when what is left should come at once, and when
 * something is taken in hand, which would be seen twice until then; and ahead of need while it rests.
 */
const budget = { first: 120, moving: 6, still: 24, resting: 10 } as const;
/** The view stands still when it has not moved for this long. */
const stillTime = 60;
/** A zoom counts as finished when the scale has not changed for this long. */
const settleTime = 150;
/** More with a ring than this are painted anew in each frame. */
const mostRinged = 40;
/** What may be needed soon is painted when nothing has moved for this long. */
const restTime = 250;
const hitSlack = 6;

const still: ReadonlySet<string> = new Set();

/**
 * The canvas: two layers, a camera, one animation frame loop that runs only when something changed.
 * Nothing here is React state: a pan, a zoom or a drag never renders a component.
 */
export class CanvasView implements Stage {
  overlay: OverlayState = emptyOverlay;
  camera: Camera = { x: 0, y: 0, scale: 1 };
  viewport: Viewport = { width: 1, height: 1 };
  private pixelRatio = 1;
  private readonly tiles: TileLayer;
  private readonly overlayLayer: OverlayLayer;
  private readonly layers: CanvasLayers;
  private readonly resizeObserver: ResizeObserver;
  private readonly cameraListeners = new Set<(camera: Camera) => void>();
  private live: LiveItems | null = null;
  /** The live items were put down; they stay on show until the tiles have caught up. */
  private landing = false;
  /** Something was taken in hand; the tiles still show it where it was. */
  private lifting = false;
  private frame = 0;
  private zoomedAt = -Infinity;
  private movedAt = -Infinity;
  /** What was shown whole, everything or a part, while the camera has not been moved since. */
  private fitted: { readonly box: Box; readonly isAll: boolean } | null = null;
  /** Where the canvas begins, and how large the window is. */
  private room = '';
  private readonly motion = new CameraMotion();
  private ticker: (() => boolean) | null = null;
  /** Whether the view has been on show whole since the canvas was opened. */
  private hasAppeared = false;
  private contentBox: Box | null = null;
  private contentKnown = true;
  private baseDirty = true;
  /** The camera was moved since the last frame. */
  private hasMoved = false;
  /** The camera the base was painted for, when nothing was missing in it. */
  private painted: Camera | null = null;
  private overlayDirty = true;
  /** The camera that what is in hand was painted for. */
  private overlayCamera: Camera | null = null;

  constructor(
    readonly element: HTMLElement,
    readonly actions: CanvasActions,
    /** What is drawn. Whoever puts something else into it says so by `applyDelta`. */
    readonly index: SpatialIndex,
    /** What stays free round a box that is shown whole: bars lie over the edges. */
    private readonly edges: (box: Box, viewport: Viewport) => Insets,
  ) {
    this.layers = new CanvasLayers(element);
    const theme = readTheme(element);
    this.tiles = new TileLayer(this.index, theme);
    this.overlayLayer = new OverlayLayer((id) => this.index.get(id), theme);
    this.resizeObserver = new ResizeObserver(() => this.resize());
    this.resizeObserver.observe(element);
    this.resize();
  }

  /** Stops everything and gives the memory back. */
  destroy(): void {
    cancelAnimationFrame(this.frame);
    this.resizeObserver.disconnect();
    this.tiles.clear();
    this.layers.remove();
    this.cameraListeners.clear();
  }

  /** Reads the colours anew: the theme was switched, or the font has arrived. */
  refreshTheme(): void {
    const theme = readTheme(this.element);
    this.tiles.setTheme(theme);
    this.overlayLayer.setTheme(theme);
    this.redraw();
  }

  /** Shows what became different in the index. */
  applyDelta(delta: SceneDelta): void {
    if (delta.length === 0) return;
    const touched: SceneItem[] = [];
    for (const { before, after } of delta) {
      if (before) touched.push(before);
      if (after && after !== before) touched.push(after);
    }
    this.contentKnown = false;
    this.tiles.invalidate(touched);
    this.redraw();
  }

  /** The box around everything, or null for an empty scene. */
  get content(): Box | null {
    if (!this.contentKnown) {
      const boxes = [...this.index.items()].map(({ box }) => box);
      this.contentBox = unionBoxes(boxes);
      this.contentKnown = true;
    }
    return this.contentBox;
  }

  item = (id: string): SceneItem | undefined => this.index.get(id);

  hit = (world: Point): SceneItem | null =>
    hitTest(this.index, world, hitSlack / this.camera.scale);

  inMarquee = (box: Box): SceneItem[] => itemsInMarquee(this.index, box);

  setOverlay = (change: Partial<OverlayState>): void => {
    this.overlay = { ...this.overlay, ...change };
    this.overlayDirty = true;
    this.request();
  };

  setLive = (live: LiveItems | null): void => {
    if (live) {
      this.landing = false;
      if (live.hidden !== this.live?.hidden) {
        this.lifting = true;
        this.hide(live.hidden);
      }
      this.live = live;
    } else if (this.live) {
      this.landing = true;
      this.hide(still);
    }
    this.overlayDirty = true;
    this.request();
  };

  setCamera = (camera: Camera): void => {
    this.motion.stop();
    this.fitted = null;
    this.moveTo(holdNear(camera, this.content, this.viewport));
  };

  /** Where the camera is, or is on its way to: what comes next starts there, however fast it comes. */
  get destination(): Camera {
    return this.motion.end ?? this.camera;
  }

  /** Moves the camera there in a moment, or at once when motion is unwanted. */
  glideTo(camera: Camera, duration = 180): void {
    const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (reduced || duration <= 0) {
      this.setCamera(camera);
      return;
    }
    this.fitted = null;
    this.motion.begin(this.camera, camera, duration);
    this.request();
  }

  /** Shows a box whole, or everything. `atOnce` leaves out the motion. */
  fit(box: Box | null = this.content, atOnce = false): void {
    if (!box) return;
    const edges = this.edges(box, this.viewport);
    this.glideTo(fitBox(box, this.viewport, edges), atOnce ? 0 : undefined);
    this.fitted = { box, isAll: box === this.content };
  }

  /** Whether everything was shown whole, and the camera not moved since. */
  get showsAll(): boolean {
    return this.fitted?.isAll === true;
  }

  /** What lies over the edges came, went or grew: everything stays in view if it was shown whole. */
  keepFitted(): void {
    if (this.showsAll) this.fit(this.content);
  }

  /** Moves just so far that a box is in view, at least so many pixels from the edge. */
  reveal(box: Box, margin = 48): void {
    const from = this.destination;
    const camera = reveal(from, expandBox(box, 4), this.viewport, margin);
    if (camera.x !== from.x || camera.y !== from.y) this.glideTo(camera);
  }

  /**
   * Calls back after each frame in which the camera or what is painted may have moved; gives the
   * function that ends it.
   */
  onCamera(listener: (camera: Camera) => void): () => void {
    this.cameraListeners.add(listener);
    return () => this.cameraListeners.delete(listener);
  }

  /** Runs something in each frame until it gives false: following a pointer at the edge. */
  setTicker(ticker: (() => boolean) | null): void {
    this.ticker = ticker;
    if (ticker) this.request();
  }

  private moveTo(camera: Camera): void {
    this.movedAt = performance.now();
    if (camera.scale !== this.camera.scale) this.zoomedAt = this.movedAt;
    this.camera = camera;
    this.hasMoved = true;
    this.request();
  }

  private hide(ids: ReadonlySet<string>): void {
    this.tiles.hide(ids);
    this.redraw();
  }

  private resize(): void {
    const { clientWidth, clientHeight } = this.element;
    const { left, top } = this.element.getBoundingClientRect();
    const { innerWidth, innerHeight, devicePixelRatio } = window;
    const before = this.viewport;
    this.pixelRatio = devicePixelRatio;
    this.viewport = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
    this.layers.resize(this.viewport, devicePixelRatio);
    const room = [left, top, innerWidth, innerHeight].join();
    if (room !== this.room) {
      this.room = room;
      if (this.showsAll) this.fit(this.content, true);
    } else if (clientWidth < before.width) {
      this.keepInView(before);
    }
    // Setting the size has wiped the canvases: paint before the browser shows them.
    this.redraw();
    this.paint(performance.now());
  }

  /**
   * A pane beside the map took room, mostly since something was selected: that must not lie behind
   * it, nor what is shown since it was selected. All the rest stays where it is.
   */
  private keepInView(before: Viewport): void {
    const { focused, selected } = this.overlay;
    const all = unionBoxes([...selected].flatMap((id) => this.index.get(id)?.box ?? []));
    const shown = this.fitted?.box;
    if (all && shown && boxHolds(all, shown) && boxHolds(shown, all)) {
      this.fit(shown);
      return;
    }
    const [only = focused] = selected.size === 1 ? selected : [];
    const box = this.index.get(only ?? '')?.box;
    if (box && boxesTouch(viewBox(this.destination, before), box)) this.reveal(box);
  }

  private redraw(): void {
    this.baseDirty = true;
    this.overlayDirty = true;
    this.request();
  }

  private request(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(this.onFrame);
  }

  private readonly onFrame = (now: number): void => {
    this.frame = 0;
    // A screen of another density has other pixels for the same size, of which no observer tells.
    if (window.devicePixelRatio !== this.pixelRatio) this.resize();
    if (this.ticker && !this.ticker()) this.ticker = null;
    const camera = this.motion.at(now, this.viewport);
    if (camera) this.moveTo(camera);
    const busy = this.paint(now);
    if (busy || this.ticker || this.motion.end) this.request();
  };

  /** Everything in view has been painted once; the element says so. */
  private appear(): void {
    if (this.hasAppeared) return;
    this.hasAppeared = true;
    this.element.dataset['painted'] = '';
  }

  private seen(): PaintedView {
    const { camera, viewport, pixelRatio } = this;
    return { camera, viewport, pixelRatio };
  }

  /** The base of a map that is shown whole is moved about without painting anything. */
  private baseShift(): Point | null {
    return hasDots(this.camera.scale) ? null : shiftOf(this.content, this.painted, this.seen());
  }

  /** Paints one frame; gives whether another is needed. */
  private paint(now: number): boolean {
    const { camera } = this;
    const view = this.seen();
    const settled = !this.motion.end && now - this.zoomedAt >= settleTime;
    let busy = !settled;
    if (this.hasMoved) {
      this.hasMoved = false;
      const shift = this.baseDirty ? null : this.baseShift();
      if (shift) {
        this.layers.shift(this.layers.base, shift);
        for (const listener of this.cameraListeners) listener(camera);
      } else this.baseDirty = true;
      this.shiftOverlay();
    }
    if (this.baseDirty) {
      this.baseDirty = false;
      this.layers.shift(this.layers.base, { x: 0, y: 0 });
      const isStill = this.lifting || (now - this.movedAt > stillTime && !this.live);
      const time = !this.hasAppeared ? budget.first : isStill ? budget.still : budget.moving;
      const missing = this.tiles.draw(this.layers.base, view, settled, time);
      this.painted = missing ? null : camera;
      if (!missing) this.lifting = false;
      if (missing) {
        this.baseDirty = true;
        busy = true;
      } else if (this.index.size > 0) {
        this.appear();
      }
      for (const listener of this.cameraListeners) listener(camera);
    } else if (this.live || now - this.movedAt < restTime) {
      busy = !this.live;
    } else if (settled) {
      busy = this.tiles.prepare(view, this.content, budget.resting);
    }
    if (this.landing && !this.baseDirty) {
      this.landing = false;
      this.live = null;
      this.overlayDirty = true;
    }
    // Words that were cut off at the edge are painted whole once all is at rest.
    if (this.overlayCamera !== camera && now - this.movedAt >= restTime) this.overlayDirty = true;
    if (this.overlayDirty) {
      this.overlayDirty = false;
      this.overlayCamera = camera;
      this.layers.shift(this.layers.top, { x: 0, y: 0 });
      this.overlayLayer.draw(this.layers.top, view, this.overlay, this.live);
    }
    return busy || this.baseDirty || this.overlayCamera !== camera;
  }

  /** Moves what is in hand with what lies under it, or has it painted anew. */
  private shiftOverlay(): void {
    const isKept = !this.overlayDirty && !this.live;
    const shift = isKept ? shiftOf(this.ringed(), this.overlayCamera, this.seen()) : null;
    if (shift) this.layers.shift(this.layers.top, shift);
    else this.overlayDirty = true;
  }

  /** The box round what has a ring, where nothing else is in hand; null when it is not known. */
  private ringed(): Box | null {
    const { selected, hovered, focused, target, drop, marquee, drawnFrame, guides, ghosts } =
      this.overlay;
    if (drop || marquee || drawnFrame || guides.length + ghosts.length > 0) return null;
    if (selected.size > mostRinged) return null;
    const ids = [...selected, hovered, focused, target];
    return unionBoxes(ids.flatMap((id) => (id === null ? [] : (this.index.get(id)?.bounds ?? []))));
  }
}
