interface Hands {
  readonly isHeld: () => boolean;
  /** Takes the gesture back; gives whether there was one. */
  readonly cancel: () => boolean;
}

const all = new Set<Hands>();

/** A screen says how a gesture under way on it is taken back; gives the function that withdraws it. */
export function holdGestures(hands: Hands): () => void {
  all.add(hands);
  return () => {
    all.delete(hands);
  };
}

/** Whether a gesture is under way. */
export function hasGestureInHand(): boolean {
  return [...all].some(({ isHeld }) => isHeld());
}

/**
 * Takes the gesture under way back, if there is one: it is what was done last, and the steps before
 * it may be what it holds. Gives whether there was one.
 */
export function cancelGestureInHand(): boolean {
  return [...all].some(({ cancel }) => cancel());
}
