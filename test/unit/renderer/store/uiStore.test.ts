import { beforeEach, describe, expect, it } from 'vitest';
import {
  goBack,
  goForward,
  inspect,
  navigate,
  noteRecent,
  replaceParams,
  select,
  selectInPassing,
  setInspectorOpen,
  setInspectorWidth,
  showsInspector,
  startAt,
  toggleSelected,
  useUi,
} from '@renderer/store/uiStore';

const here = () => useUi.getState().route;

beforeEach(() => {
  useUi.setState(useUi.getInitialState(), true);
  startAt('overview');
});

describe('the way through the areas', () => {
  it('can be gone back and forward', () => {
    navigate('partners');
    navigate('partners', { profile: 'partner_a' });
    goBack();
    expect(here()).toEqual({ area: 'partners', params: {} });
    goBack();
    expect(here().area).toBe('overview');
    goBack();
    expect(here().area).toBe('overview');
    goForward();
    goForward();
    expect(here().params).toEqual({ profile: 'partner_a' });
  });

  it('takes selected partners along, and leaves behind what belongs to the area', () => {
    navigate('roadmap');
    select(['task_aaaaaa', 'partner_aaaaaa']);
    navigate('roadmap', { task: 'task_aaaaaa' });
    expect(useUi.getState().selection).toEqual(['task_aaaaaa', 'partner_aaaaaa']);
    navigate('partners');
    expect(useUi.getState().selection).toEqual(['partner_aaaaaa']);
    select(['task_aaaaaa']);
    goBack();
    expect(useUi.getState().selection).toEqual([]);
  });

  it('forgets the way forward when another is taken', () => {
    navigate('map');
    goBack();
    navigate('roadmap');
    goForward();
    expect(here().area).toBe('roadmap');
    expect(useUi.getState().forward).toEqual([]);
  });

  it('does not note a step to where one is, nor a change of parameters', () => {
    navigate('overview');
    replaceParams({ tab: 'gates' });
    expect(useUi.getState().back).toEqual([]);
    expect(here().params).toEqual({ tab: 'gates' });
  });

  it('starts over with nothing behind and nothing selected', () => {
    select(['partner_aaaaaa']);
    navigate('map');
    startAt('overview');
    expect(useUi.getState()).toMatchObject({ back: [], forward: [], selection: [] });
  });
});

describe('the selection', () => {
  it('keeps its identity when the same is selected again', () => {
    select(['a', 'b']);
    const before = useUi.getState().selection;
    select(['a', 'b']);
    expect(useUi.getState().selection).toBe(before);
  });

  it('is toggled one by one, and opens the inspector when inspected', () => {
    useUi.setState({ inspectorOpen: false });
    inspect(['a']);
    toggleSelected('b');
    toggleSelected('a');
    expect(useUi.getState()).toMatchObject({ selection: ['b'], inspectorOpen: true });
  });

  it('brings no inspector for what was only put somewhere, and keeps one that is there', () => {
    const isShown = (): boolean => showsInspector(useUi.getState());
    selectInPassing(['a']);
    expect(isShown()).toBe(false);
    selectInPassing(['b']);
    expect(isShown()).toBe(false);
    select(['b']);
    expect(isShown()).toBe(true);
    selectInPassing(['c']);
    expect(useUi.getState().selection).toEqual(['c']);
    expect(isShown()).toBe(true);
    select([]);
    selectInPassing(['a']);
    setInspectorOpen(true);
    expect(isShown()).toBe(true);
  });
});

it('keeps the inspector within what leaves room for the screen', () => {
  setInspectorWidth(10_000);
  expect(useUi.getState().inspectorWidth).toBe(560);
  setInspectorWidth(0);
  expect(useUi.getState().inspectorWidth).toBe(280);
});

it('notes what was chosen lately once, newest first', () => {
  for (const id of ['a', 'b', 'a']) noteRecent(id);
  expect(useUi.getState().recent).toEqual(['a', 'b']);
});
