/** Takes a gesture back; gives whether there was one. */
type Cancel = () => boolean;

const hands = new Set<Cancel>();

/** A screen says how a gesture under way on it is taken back; gives the function that withdraws it. */
export function holdGestures(cancel: Cancel): () => void {
  hands.add(cancel);
  return () => {
    hands.delete(cancel);
  };
}

/**
 * Takes the gesture under way back, if there is one: it is what was done last, and the steps before
 * it may be what it holds. Gives whether there was one.
 */
export function cancelGestureInHand(): boolean {
  return [...hands].some((cancel) => cancel());
}
