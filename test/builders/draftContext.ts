import type { DraftContext } from '@shared/document/draft';

/** A draft context that counts: ids and instants are the same in every run. */
export function countingContext(start = '2027-01-15T09:00:00.000Z'): DraftContext {
  let count = 0;
  return {
    now: start,
    newId: (kind) => {
      count += 1;
      return `${kind}_test${String(count).padStart(8, '0')}`;
    },
  };
}
