import type { AppStart } from '@shared/ipc/contract';
import { create } from 'zustand';

/** What the desktop said at the start: versions, platform, a plan file to open. Null until it answered. */
export const useAppInfo = create<{ readonly info: AppStart | null }>(() => ({ info: null }));
