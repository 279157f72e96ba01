import { useCallback, useState } from 'react';

/** Weights that are being tried out, before one is taken over. */
export interface DraftWeights {
  readonly weights: ReadonlyMap<string, number>;
  readonly tryOut: (id: string, weight: number) => void;
  readonly drop: () => void;
}

/** Keeps what a slider shows while it moves, so that the plan changes once, when it is let go. */
export function useDraftWeights(): DraftWeights {
  const [weights, setWeights] = useState<ReadonlyMap<string, number>>(new Map());
  const tryOut = useCallback((id: string, weight: number) => {
    setWeights((before) => new Map(before).set(id, weight));
  }, []);
  const drop = useCallback(() => {
    setWeights(new Map());
  }, []);
  return { weights, tryOut, drop };
}
