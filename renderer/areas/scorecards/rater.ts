import type { Person } from '@shared/model/person';
import { useMemo } from 'react';
import { create } from 'zustand';
import { useDocument } from '../../store/documentStore';

/** Who sits at this computer and rates; not part of the plan. */
const useRaterId = create<{ readonly personId: string | null }>(() => ({ personId: null }));

/** Says who rates from now on. */
export function setRater(personId: string): void {
  useRaterId.setState({ personId });
}

/** The people of the plan, by name. */
export function usePeople(): readonly Person[] {
  const people = useDocument((document) => document.person);
  return useMemo(() => [...people.values()].sort((a, b) => a.name.localeCompare(b.name)), [people]);
}

/** Who rates. Null until somebody said so; a plan with one person needs no question. */
export function useRater(): Person | null {
  const personId = useRaterId((state) => state.personId);
  const people = useDocument((document) => document.person);
  const [only, ...others] = people.values();
  return people.get(personId ?? '') ?? (others.length === 0 ? (only ?? null) : null);
}
