import { create } from 'zustand';

/** The partner that was just added and waits for its name, or null. */
const useFresh = create<{ readonly id: string | null }>(() => ({ id: null }));

/** Notes that a partner was added, so that its name can be typed at once. */
export function noteFreshPartner(id: string | null): void {
  useFresh.setState({ id });
}

/** The id of the partner that was just added, until it has its name. */
export function useFreshPartner(): string | null {
  return useFresh((state) => state.id);
}
