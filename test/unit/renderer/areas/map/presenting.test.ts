import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { succeed } from '@shared/ipc/result';
import { focusedItem } from '@renderer/areas/map/mapFocus';
import { MapSession } from '@renderer/areas/map/MapSession';
import {
  isPresenting,
  startPresenting,
  stopPresenting,
} from '@renderer/areas/map/present/presenting';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { select, useUi } from '@renderer/store/uiStore';
import { mapPlan } from '../../../../builders/mapPlan';

startI18n();

const plan = mapPlan(2);
const { mapId } = plan;

beforeEach(() => {
  openDocument('workspace_ffffffff', plan.document, emptyHistory);
  const calls = { setFullScreen: () => Promise.resolve(succeed(null)) };
  vi.stubGlobal('window', { partnerscape: { calls } });
  // What is said goes into an element.
  const createElement = () => ({ setAttribute: () => undefined, dataset: {} });
  vi.stubGlobal('document', { createElement, body: { append: () => undefined } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  closeDocument();
});

it('shows a room neither where the keyboard is nor what was selected, nor a tool in hand', () => {
  const session = new MapSession(mapId, i18n.t);
  session.scene.update(session.sceneSource.input(currentDocument()));
  select(plan.partnerIds.slice(0, 1));
  session.chooseTool('connect');
  session.setUi({ focusId: plan.actorIds[1] ?? null, isFocusShown: true });
  expect(focusedItem(session)?.id).toBe(plan.actorIds[1]);
  startPresenting(session);
  expect(isPresenting(mapId)).toBe(true);
  expect(focusedItem(session)).toBeNull();
  expect(useUi.getState().selection).toEqual([]);
  expect(session.ui.getState().tool).toBe('select');
  stopPresenting(session);
  expect(isPresenting(mapId)).toBe(false);
});
