import { useEffect } from 'react';
import { create } from 'zustand';

/** What the present screen is about, said in the top bar behind the area's name. */
export const useWhereaboutsStore = create<{ readonly text: string | null }>(() => ({ text: null }));

/** Says what this screen shows while it is mounted: a partner's name, a map's. Null for nothing. */
export function useWhereabouts(text: string | null): void {
  useEffect(() => {
    useWhereaboutsStore.setState({ text });
    return () => {
      useWhereaboutsStore.setState({ text: null });
    };
  }, [text]);
}
