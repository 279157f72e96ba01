import { afterEach, describe, expect, it, vi } from 'vitest';
import { cancelGestureInHand, hasGestureInHand, holdGestures } from '@renderer/frame/gestureInHand';

const withdrawals: (() => void)[] = [];

function hold(isHeld: boolean) {
  const cancel = vi.fn(() => isHeld);
  withdrawals.push(holdGestures({ isHeld: () => isHeld, cancel }));
  return cancel;
}

afterEach(() => {
  for (const withdraw of withdrawals.splice(0)) withdraw();
});

describe('the gesture in hand', () => {
  it('is none while no screen holds one', () => {
    hold(false);
    expect(hasGestureInHand()).toBe(false);
    expect(cancelGestureInHand()).toBe(false);
  });

  it('is taken back on the screen that holds it, and on no other', () => {
    const idle = hold(false);
    const held = hold(true);
    const other = hold(true);
    expect(hasGestureInHand()).toBe(true);
    expect(cancelGestureInHand()).toBe(true);
    expect(idle).toHaveBeenCalledOnce();
    expect(held).toHaveBeenCalledOnce();
    expect(other).not.toHaveBeenCalled();
  });

  it('is gone with the screen that held it', () => {
    const cancel = hold(true);
    withdrawals.pop()?.();
    expect(hasGestureInHand()).toBe(false);
    expect(cancelGestureInHand()).toBe(false);
    expect(cancel).not.toHaveBeenCalled();
  });
});
