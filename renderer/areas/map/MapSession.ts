import type { TFunction } from 'i18next';
import { MapScene } from '@shared/mapping/mapScene';
import { isLocked } from '@shared/mapping/moving';
import type { Point } from '@shared/scene/geometry';
import { SpatialIndex } from '@shared/scene/spatialIndex';
import type { Camera } from '../../canvas/camera';
import { CanvasView } from '../../canvas/CanvasView';
import { PointerInput } from '../../canvas/pointerInput';
import { connectTool, isConnecting, takeBackConnection } from '../../canvas/tools/connectTool';
import { frameTool } from '../../canvas/tools/frameTool';
import { selectTool } from '../../canvas/tools/selectTool';
import type { CanvasActions, Tool } from '../../canvas/tools/tool';
import { listenToWheel } from '../../canvas/wheelInput';
import { currentDocument, documentStore } from '../../store/documentStore';
import { select, selectInPassing, toggleMapList, useUi } from '../../store/uiStore';
import { holdGestures } from '../../frame/gestureInHand';
import { nextTurn } from '../../frame/runSliced';
import type { Grip, Holder } from './hands/grip';
import { keepCamera, recallCamera } from './cameraMemory';
import { fitEdges } from './fitEdges';
import { keepsFocus } from './keepsFocus';
import { prefer } from './mapPreferences';
import { createMapUi, leftMap, type MapUi, type ToolId } from './mapUi';
import { MapReading } from './reading/MapReading';
import { stillSelected } from './reading/stillSelected';
import { SceneSource } from './SceneSource';
import { watchTheme } from './watchTheme';

const tools: Readonly<Record<ToolId, Tool>> = {
  select: selectTool,
  connect: connectTool,
  zone: frameTool('zone'),
  note: frameTool('note'),
  text: frameTool('text'),
};

/** Milliseconds. */
const scaleShownEvery = 100;

type OpenMenu = (at: Point, itemId: string | null) => void;

/**
 * One open map: keeps the canvas in step with the plan, the selection and the theme. Lives as long
 * as the screen shows this map; React sees only `ui`.
 */
export class MapSession {
  readonly ui = createMapUi();
  private readonly index = new SpatialIndex();
  readonly scene = new MapScene(this.index);
  /** Styling, filter and focus. */
  readonly reading: MapReading;
  private mounted: { view: CanvasView; pointer: PointerInput; stop: () => void } | null = null;
  /** What the scene is made of. */
  readonly sceneSource: SceneSource;
  private readonly sceneListeners = new Set<() => void>();
  private menu: OpenMenu = () => undefined;
  private scaleTimer: ReturnType<typeof setTimeout> | null = null;
  private keyHands: Holder | null = null;
  private menuAt: Point | null = null;
  private home: HTMLElement | null = null;
  /** A change of the plan is to be taken up in the next turn. */
  private isSceneLate = false;

  constructor(
    readonly mapId: string,
    readonly t: TFunction,
  ) {
    this.reading = new MapReading(mapId, t, () => this.syncScene());
    this.sceneSource = new SceneSource(mapId, t, this.reading);
  }

  /** The canvas, while it is on screen. */
  get view(): CanvasView | null {
    return this.mounted?.view ?? null;
  }

  /**
   * Puts the canvas into an element; gives the function that takes it out again.
   * `actions` are what gestures mean; they are built on this session and so come from outside.
   */
  mount(host: HTMLElement, actions: CanvasActions): () => void {
    const view = new CanvasView(host, actions, this.index, (box, viewport) =>
      fitEdges(host, box, { viewport, index: this.index }),
    );
    const pointer = new PointerInput(host, view, () => tools[this.ui.getState().tool]);
    const stops = [
      listenToWheel(host, { read: () => view.camera, write: view.setCamera }),
      documentStore.subscribe(() => this.syncScene()),
      useUi.subscribe((state, before) => {
        if (state.selection === before.selection) return;
        const { focusId } = this.ui.getState();
        const focused = focusId === null ? null : this.recordOfItem(focusId);
        if (focused !== null && !keepsFocus(focused, before.selection, state.selection)) {
          this.setUi({ focusId: null });
        }
        this.followSelection();
      }),
      watchTheme(() => {
        view.refreshTheme();
        this.tellScene();
      }),
      view.onCamera(this.followCamera),
      holdGestures({
        isHeld: () => pointer.isHeld || this.keyHands?.isUnderway === true || isConnecting(view),
        cancel: () => this.cancelGesture(),
      }),
      keepCamera(localStorage, this.mapId, view),
    ];
    const stop = (): void => {
      for (const end of stops) end();
      pointer.destroy();
      view.destroy();
      this.mounted = null;
      this.setUi(leftMap);
    };
    this.mounted = { view, pointer, stop };
    this.syncScene(true);
    this.followSelection();
    const camera = recallCamera(localStorage, this.mapId, view.viewport);
    if (camera && camera !== 'whole') view.setCamera(camera);
    else view.fit(view.content, true);
    return stop;
  }

  /** Changes what the screen shows. */
  setUi(change: Partial<MapUi>): void {
    this.ui.setState(change);
    if (change.focusId === undefined && change.isFocusShown === undefined) return;
    const { focusId, isFocusShown } = this.ui.getState();
    this.view?.setOverlay({ focused: isFocusShown ? focusId : null });
  }

  /** Takes a tool in hand. */
  chooseTool(tool: ToolId): void {
    this.setUi({ tool });
    if (this.view) takeBackConnection(this.view);
    this.view?.setOverlay({ hovered: null, connectable: null });
  }

  /** The screen says how a menu is opened; gives the function that withdraws it. */
  setMenu(menu: OpenMenu): () => void {
    this.menu = menu;
    return () => {
      this.menu = () => undefined;
    };
  }

  /** Opens the menu of an item, or of the paper, at a place in the window. */
  openMenu(at: Point, itemId: string | null, world: Point | null = null): void {
    this.menuAt = world;
    this.menu(at, itemId);
  }

  /** The point of the map the menu was opened at; null when it was opened without a pointer. */
  get menuPoint(): Point | null {
    return this.menuAt;
  }

  /** The ids of the selected items that are on this map. */
  selectedItems(): string[] {
    return useUi.getState().selection.flatMap((id) => this.itemOfRecord(id) ?? []);
  }

  /** Opens the fields of a relationship beside its line; null closes them. */
  openLink(id: string | null): void {
    this.setUi({ linkId: id });
    this.followSelection();
  }

  /** Selects items in the whole application: cards stand for their partners. */
  selectItems(ids: readonly string[]): void {
    if (this.ui.getState().linkId !== null) this.openLink(null);
    select(ids.map((id) => this.recordOfItem(id)));
  }

  /** Selects items that were just put somewhere: no inspector comes and narrows the map for them. */
  selectPlaced(ids: readonly string[]): void {
    if (this.ui.getState().linkId !== null) this.openLink(null);
    selectInPassing(ids.map((id) => this.recordOfItem(id)));
  }

  /** The record that is selected when an item is: the partner of a card, else the item's own. */
  recordOfItem(id: string): string {
    return currentDocument().mapActor.get(id)?.partnerId ?? id;
  }

  /** The item that shows a record on this map. */
  itemOfRecord(id: string): string | undefined {
    return this.scene.actorIdOf(id) ?? (this.scene.item(id) ? id : undefined);
  }

  /** The canvas says what the keyboard holds; null when it is gone. */
  setKeyHands(hands: Holder | null): void {
    this.keyHands = hands;
  }

  /** Takes hold of what is selected with the keyboard: arrows then move it or change its size. */
  pickUp(grip: Grip): void {
    this.view?.element.focus({ preventScroll: true });
    this.keyHands?.pickUp(grip);
  }

  /** Where the keyboard works on this map: the canvas, or the outline beside it. */
  setHome(element: HTMLElement): void {
    this.home = element;
  }

  /** Gives the focus back to where the keyboard works. */
  focusHome(): void {
    const home = this.home?.isConnected === true ? this.home : this.view?.element;
    home?.focus({ preventScroll: true });
  }

  /** Calls back when something on the map looks different; gives the function that ends it. */
  onScene(listener: () => void): () => void {
    this.sceneListeners.add(listener);
    return () => this.sceneListeners.delete(listener);
  }

  /** Takes the keyboard to the outline beside the map. */
  showOutline(): void {
    prefer({ side: 'outline' });
    if (useUi.getState().mapListHidden) toggleMapList();
    this.setUi({ panel: null, outlineWanted: true });
  }

  /** Takes the gesture of pointer or keyboard under way back. Gives whether there was one. */
  cancelGesture(): boolean {
    const { pointer, view } = this.mounted ?? {};
    if (pointer?.cancel() === true || this.keyHands?.cancel() === true) return true;
    return view !== undefined && takeBackConnection(view);
  }

  /** While the space bar is held every drag pans. */
  holdSpace(held: boolean): void {
    this.mounted?.pointer.holdSpace(held);
  }

  /**
   * Makes a large change of the plan of which the scene is made anew in a turn of its own: both at
   * once would hold the window up. `change` calls what it is given in the turn in which the plan
   * changes.
   */
  async takeUpLater<Result>(
    change: (beforeChange: () => void) => Promise<Result>,
  ): Promise<Result> {
    try {
      const result = await change(() => {
        this.isSceneLate = true;
      });
      if (this.isSceneLate) await nextTurn();
      return result;
    } finally {
      if (this.isSceneLate) {
        this.isSceneLate = false;
        this.syncScene();
      }
    }
  }

  private syncScene(isFirst = false): void {
    const { view } = this;
    if (!view || (this.isSceneLate && !isFirst)) return;
    const seen = this.reading.store.getState().visibility;
    const delta = this.scene.update(this.sceneSource.input(currentDocument()));
    // A scene that is mounted a second time has nothing new to say, but the canvas knows nothing.
    view.applyDelta(
      isFirst ? [...this.scene.items()].map((after) => ({ before: null, after })) : delta,
    );
    const { visibility } = this.reading.store.getState();
    if (!isFirst && visibility !== seen && !this.reading.isPresenting) {
      select(stillSelected(useUi.getState().selection, seen, visibility));
    }
    if (delta.length > 0) {
      this.followSelection();
      this.tellScene();
    }
    const { focusId } = this.ui.getState();
    if (focusId !== null && !this.scene.item(focusId)) this.setUi({ focusId: null });
  }

  /** Shows what is selected anew: what can be done with it has changed. */
  followSelection(): void {
    const items = this.selectedItems();
    const { isPresenting } = this.reading;
    const [only] = items;
    const kind = items.length === 1 && only ? this.scene.item(only)?.kind : undefined;
    const isFrame = kind === 'zone' || kind === 'note';
    // A room is not shown the handles of whoever edits.
    const canResize = isFrame && !isPresenting && !isLocked(currentDocument(), only ?? '');
    const resizable = canResize ? (only ?? null) : null;
    const { linkId } = this.ui.getState();
    const line = linkId ?? (kind === 'line' ? (only ?? null) : null);
    const reroutable = isPresenting ? null : line;
    const selected = new Set(linkId === null ? items : [linkId]);
    this.view?.setOverlay({ selected, resizable, reroutable });
  }

  private tellScene(): void {
    for (const listener of this.sceneListeners) listener();
  }

  /** The percentage on screen follows a zoom in steps: rendering it in each frame would cost most of one. */
  private readonly followCamera = (camera: Camera): void => {
    if (camera.scale === this.ui.getState().scale) return;
    this.scaleTimer ??= setTimeout(() => {
      this.scaleTimer = null;
      if (this.view) this.setUi({ scale: this.view.camera.scale });
    }, scaleShownEvery);
  };
}
