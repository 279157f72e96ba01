import { useEffect, useSyncExternalStore } from 'react';

// One entry for each field that holds typing which it has not handed over yet.
const openFields = new Set<object>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Tells the window that this field holds typing which is not part of the plan yet. */
export function useOpenTyping(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const field = {};
    openFields.add(field);
    tell();
    return () => {
      openFields.delete(field);
      tell();
    };
  }, [isOpen]);
}

/** Whether any field holds typing that it has not handed over: then not everything is saved. */
export function useHasOpenTyping(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => openFields.size > 0,
  );
}
