import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import { Mirror } from '@renderer/storage/mirror';
import { imitateDesktop, type ImitatedDesktop } from '../../../builders/desktopImitation';
import { edited } from '../../../builders/partnerPlan';
import { newPlan } from '../../../builders/storage';

const minute = 60_000;
const first = newPlan();
const second = edited(first, (draft) => draft.add('partner', { name: 'Later' }));
const state = (document: typeof first, sequence: number) => ({ document, sequence, revisions: [] });

describe('Mirror', () => {
  let desktop: ImitatedDesktop;
  let mirror: Mirror;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    desktop = imitateDesktop();
    vi.stubGlobal('window', { partnerscape: desktop.bridge });
    mirror = new Mirror(() => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('writes the last state a minute after the first change', async () => {
    mirror.note(state(first, 1));
    mirror.note(state(second, 2));
    expect(desktop.copies).toEqual([]);
    vi.advanceTimersByTime(minute);
    await vi.waitFor(() => {
      expect(desktop.copies.map((each) => each.sequence)).toEqual([2]);
    });
    const [copy] = desktop.copies;
    expect(decodePlanFile(copy?.text ?? '')).toMatchObject({ ok: true, document: second });
  });

  it('puts no older state over what is written at once meanwhile', async () => {
    mirror.note(state(first, 1));
    vi.advanceTimersByTime(minute);
    mirror.note(state(second, 2));
    await mirror.flush();
    await new Promise(setImmediate);
    expect(desktop.copies.map((each) => each.sequence)).toEqual([2]);
  });
});
