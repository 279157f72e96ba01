import { useEffect } from 'react';
import { create } from 'zustand';
import type { Command } from './command';

interface Registration {
  readonly commands: readonly Command[];
}

/** Every command that can be given now, in the order it was registered. */
const useRegistrations = create<{ readonly registrations: readonly Registration[] }>(() => ({
  registrations: [],
}));

/** Makes commands known. Gives back the function that withdraws them. */
export function registerCommands(commands: readonly Command[]): () => void {
  const registration: Registration = { commands };
  useRegistrations.setState((state) => ({
    registrations: [...state.registrations, registration],
  }));
  return () => {
    useRegistrations.setState((state) => ({
      registrations: state.registrations.filter((other) => other !== registration),
    }));
  };
}

/**
 * Commands that exist while a component is mounted (what a screen can do with its selection).
 * Keep the list stable with `useMemo`: a new list is registered anew.
 */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registerCommands(commands), [commands]);
}

/** All commands known now. A later registration of the same id hides the earlier one. */
export function allCommands(): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const { commands } of useRegistrations.getState().registrations) {
    for (const command of commands) byId.set(command.id, command);
  }
  return [...byId.values()];
}

/** The command with this id, or null while nobody registers it. */
export function findCommand(id: string): Command | null {
  return allCommands().find((command) => command.id === id) ?? null;
}

/** Calls the listener whenever commands come or go. Gives back the function that stops it. */
export function subscribeToCommands(listener: () => void): () => void {
  return useRegistrations.subscribe(listener);
}
