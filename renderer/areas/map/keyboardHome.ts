import { create } from 'zustand';

/** Where the keyboard works on maps, also once one is left and come back to. */
export const useKeyboardHome = create<{ readonly home: 'canvas' | 'outline' }>(() => ({
  home: 'canvas',
}));
