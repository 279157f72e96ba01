import { create } from 'zustand';
import type { StorageDatabase } from '../../storage/database';
import type { Finding } from '../../storage/sentinel';

/** How far the start has come: see storage/start.ts. */
export type StartPhase =
  | { readonly phase: 'starting' }
  | { readonly phase: 'ready' }
  | { readonly phase: 'newer' }
  | { readonly phase: 'failed'; readonly detail: string }
  | {
      readonly phase: 'recovery';
      readonly findings: readonly Finding[];
      readonly database: StorageDatabase | null;
    };

export const useStartPhase = create<{ readonly start: StartPhase }>(() => ({
  start: { phase: 'starting' },
}));
