import { describe, expect, it, vi } from 'vitest';
import { succeed } from '@shared/ipc/result';
import { register, type Handlers, type RegisterContext } from '@electron/ipc/register';
import type { SenderClaim } from '@electron/security/sender';

type Listener = (event: SenderClaim, request: unknown) => Promise<unknown>;

const event: SenderClaim = {
  senderFrame: { url: 'app://partnerscape/index.html', parent: null },
  sender: { id: 1 },
};

function registered<C extends 'setTheme' | 'forgetRecentPlanFile' | 'copyText' | 'readSnapshot'>(
  handlers: Handlers<C>,
  isOwn = true,
) {
  const listeners = new Map<string, Listener>();
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const context: RegisterContext = {
    ipc: { handle: (name, listener) => listeners.set(name, listener) },
    isOwnSender: () => isOwn,
    log,
  };
  register(context, handlers);
  const call = (channel: C, request: unknown): Promise<unknown> => {
    const listener = listeners.get(`partnerscape:${channel}`);
    if (listener === undefined) throw new Error(`no handler for ${channel}`);
    return listener(event, request);
  };
  return { call, log };
}

describe('register', () => {
  it('hands a valid request on and the reply back', async () => {
    const setTheme = vi.fn(() => succeed(null));
    const { call } = registered({ setTheme });
    expect(await call('setTheme', 'dark')).toEqual({ ok: true, value: null });
    expect(setTheme).toHaveBeenCalledWith('dark');
  });

  it('refuses a foreign sender before it looks at what was sent', async () => {
    const setTheme = vi.fn(() => succeed(null));
    const { call, log } = registered({ setTheme }, false);
    for (const request of ['dark', { bad: true }]) {
      expect(await call('setTheme', request)).toEqual({
        ok: false,
        error: { code: 'foreign-sender', channel: 'setTheme' },
      });
    }
    expect(setTheme).not.toHaveBeenCalled();
    expect(log.warn).toHaveBeenCalled();
  });

  it.each([undefined, 'blue', 3, {}, ['dark'], { __proto__: 'dark' }])(
    'refuses the bad argument %j',
    async (request) => {
      const setTheme = vi.fn(() => succeed(null));
      const { call } = registered({ setTheme });
      expect(await call('setTheme', request)).toMatchObject({
        ok: false,
        error: { code: 'invalid-request' },
      });
      expect(setTheme).not.toHaveBeenCalled();
    },
  );

  it.each([
    '../../etc',
    '/etc/passwd',
    'workspace_..%2f..%2fx',
    'workspace_short',
    '1_abcdefgh',
    '',
  ])('refuses %j as a workspace', async (workspaceId) => {
    const readSnapshot = vi.fn();
    const { call } = registered({ readSnapshot });
    const request = { workspaceId, snapshotId: '20260131T093000123Z-42' };
    expect(await call('readSnapshot', request)).toMatchObject({ ok: false });
    expect(readSnapshot).not.toHaveBeenCalled();
  });

  it('refuses a path where a grant is wanted', async () => {
    const forgetRecentPlanFile = vi.fn(() => succeed(null));
    const { call } = registered({ forgetRecentPlanFile });
    expect(await call('forgetRecentPlanFile', '/etc/passwd')).toMatchObject({ ok: false });
    expect(forgetRecentPlanFile).not.toHaveBeenCalled();
  });

  it('turns an exception into a refusal and a line in the log', async () => {
    const { call, log } = registered({
      copyText: () => {
        throw new Error('no clipboard');
      },
    });
    expect(await call('copyText', 'x')).toEqual({
      ok: false,
      error: { code: 'internal', channel: 'copyText', detail: 'no clipboard' },
    });
    expect(log.error).toHaveBeenCalled();
  });

  it('does not let a reply out that the contract does not describe', async () => {
    const wrong: unknown = { ok: true, value: 'a secret' };
    const { call } = registered({ setTheme: vi.fn().mockReturnValue(wrong) });
    expect(await call('setTheme', 'dark')).toMatchObject({
      ok: false,
      error: { code: 'internal' },
    });
  });
});
