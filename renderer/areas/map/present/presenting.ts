import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { viewsOf } from '@shared/mapping/views';
import type { MapView } from '@shared/model/mapView';
import type { Camera, Insets } from '../../../canvas/camera';
import { desktop } from '../../../desktop';
import { currentDocument } from '../../../store/documentStore';
import { clearSelection } from '../../../store/uiStore';
import { announce } from '../../../ui/announce';
import { fitEdges } from '../fitEdges';
import type { MapSession } from '../MapSession';
import { contentIn, fillScreen, stepCamera } from './stepCamera';

interface Presenting {
  /** The map that is presented, or null. */
  readonly mapId: string | null;
  /** Which saved view is shown, from 0. */
  readonly step: number;
  readonly isBlank: boolean;
  readonly hasNotes: boolean;
  /** Score, revenue, notes and own fields are not shown. */
  readonly isDiscreet: boolean;
  /** Where the person was before. */
  readonly before: Camera | null;
}

export const usePresenting = create<Presenting>(() => ({
  mapId: null,
  step: 0,
  isBlank: false,
  hasNotes: false,
  isDiscreet: false,
  before: null,
}));

/** No bars lie over the map: the presenter's own goes away. */
const screenEdges: Insets = { top: 24, right: 24, bottom: 24, left: 24 };
/** Milliseconds: slow enough for a room to follow where the camera goes. */
const travel = 700;

/** The saved views of a map in their order: the steps of its presentation. */
export function stepsOf(mapId: string): MapView[] {
  return viewsOf(currentDocument(), mapId);
}

/** Whether a map is being presented now. */
export function isPresenting(mapId: string): boolean {
  return usePresenting.getState().mapId === mapId;
}

/** Shows a map to a room: full screen, from the first of its saved views. */
export function startPresenting(session: MapSession): void {
  clearSelection();
  session.setUi({ linkId: null, editing: null, isFocusShown: false });
  session.chooseTool('select');
  usePresenting.setState({
    mapId: session.mapId,
    step: 0,
    isBlank: false,
    hasNotes: false,
    before: session.view?.destination ?? null,
  });
  void desktop.setFullScreen(true);
  announce(session.t('mapShow.present.started'));
}

/** Ends the presentation; the map is looked at as before. */
export function stopPresenting(session: MapSession): void {
  if (!isPresenting(session.mapId)) return;
  const { before } = usePresenting.getState();
  usePresenting.setState({ mapId: null, isBlank: false, before: null });
  void desktop.setFullScreen(false);
  session.reading.present(null);
  session.followSelection();
  if (before) session.view?.setCamera(before);
  session.focusHome();
}

/** Goes to a step; past the ends it stays. */
export function goToStep(session: MapSession, wanted: number, atOnce = false): void {
  const steps = stepsOf(session.mapId);
  const step = Math.max(0, Math.min(steps.length - 1, wanted));
  usePresenting.setState({ step, isBlank: false });
  showStep(session, atOnce);
  const name = steps[step]?.name;
  if (name !== undefined && !atOnce) announce(name);
}

/** Brings camera, look and focus to the present step; without saved views everything is shown. */
export function showStep(session: MapSession, atOnce: boolean): void {
  const { step, isDiscreet } = usePresenting.getState();
  const saved = stepsOf(session.mapId)[step] ?? null;
  // The legend of this step lies there before its room is measured.
  flushSync(() => session.reading.present({ view: saved, isDiscreet }));
  const { view } = session;
  const content = view && saved ? contentIn(saved, view.index.query(saved)) : view?.content;
  if (!view || !content) return;
  const { viewport } = view;
  const edges = fitEdges(view.element, content, view, screenEdges);
  const camera = saved
    ? stepCamera(saved, content, viewport, edges)
    : fillScreen(content, viewport, edges);
  view.glideTo(camera, atOnce ? 0 : travel);
}

/** Hides or shows what is confidential. */
export function toggleDiscreet(session: MapSession): void {
  const isDiscreet = !usePresenting.getState().isDiscreet;
  usePresenting.setState({ isDiscreet });
  session.reading.setDiscreet(isDiscreet);
}
