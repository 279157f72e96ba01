import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloseHandshake, flushPatience } from '@electron/closeHandshake';

function closing({ canAnswer = true, lose = false } = {}) {
  const window = {
    requestFlush: vi.fn<(flushId: number) => void>(),
    canAnswer: vi.fn(() => canAnswer),
    askToLose: vi.fn((_takeBack: AbortSignal) => Promise.resolve(lose)),
    close: vi.fn(),
    stay: vi.fn(),
  };
  return { window, handshake: createCloseHandshake(window) };
}

describe('the close handshake', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('closes once the page has saved, and asks it only once', async () => {
    const { window, handshake } = closing();
    expect(handshake.mayClose()).toBe(false);
    expect(handshake.mayClose()).toBe(false);
    expect(window.requestFlush).toHaveBeenCalledTimes(1);
    handshake.answer(1, true);
    await vi.runAllTimersAsync();
    expect(window.close).toHaveBeenCalledTimes(1);
    expect(handshake.mayClose()).toBe(true);
    expect(window.askToLose).not.toHaveBeenCalled();
  });

  it('asks the person when the page could not save, and stays when they want', async () => {
    const { window, handshake } = closing();
    handshake.mayClose();
    handshake.answer(1, false);
    await vi.runAllTimersAsync();
    expect(window.stay).toHaveBeenCalled();
    expect(window.close).not.toHaveBeenCalled();
    expect(handshake.mayClose()).toBe(false);
    expect(window.requestFlush).toHaveBeenLastCalledWith(2);
  });

  it('closes anyway when the person says so', async () => {
    const { window, handshake } = closing({ lose: true });
    handshake.mayClose();
    handshake.answer(1, false);
    await vi.runAllTimersAsync();
    expect(window.close).toHaveBeenCalled();
  });

  it('asks the person when the page does not answer in time', async () => {
    const { window, handshake } = closing();
    handshake.mayClose();
    await vi.advanceTimersByTimeAsync(flushPatience - 1);
    expect(window.askToLose).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(window.askToLose).toHaveBeenCalled();
  });

  it('takes the question back when the page has saved after all', async () => {
    const { window, handshake } = closing();
    const signals: AbortSignal[] = [];
    window.askToLose.mockImplementation((takeBack) => {
      signals.push(takeBack);
      return new Promise(() => undefined);
    });
    handshake.mayClose();
    await vi.advanceTimersByTimeAsync(flushPatience + 1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    handshake.answer(1, true);
    await vi.advanceTimersByTimeAsync(1);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(window.close).toHaveBeenCalledTimes(1);
  });

  it('does not take a late answer for a new one', async () => {
    const { window, handshake } = closing();
    handshake.mayClose();
    await vi.advanceTimersByTimeAsync(flushPatience + 1);
    handshake.mayClose();
    handshake.answer(1, true);
    await vi.advanceTimersByTimeAsync(1);
    expect(window.close).not.toHaveBeenCalled();
  });

  it('never waits for a page that has crashed', async () => {
    const { window, handshake } = closing({ canAnswer: false });
    expect(handshake.mayClose()).toBe(true);
    const later = closing();
    later.handshake.mayClose();
    later.window.canAnswer.mockReturnValue(false);
    later.handshake.giveUp();
    await vi.runAllTimersAsync();
    expect(later.window.close).toHaveBeenCalled();
    expect(later.window.askToLose).not.toHaveBeenCalled();
    expect(window.requestFlush).not.toHaveBeenCalled();
  });
});
