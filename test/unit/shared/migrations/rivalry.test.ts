import { expect, it } from 'vitest';
import { rivalry } from '@shared/migrations/0030-rivalry';

it('takes the name for it, once, and passes over what says it already or is no record', () => {
  const migrated = rivalry.migrate({
    relationshipType: [
      { name: ' competition ' },
      { name: 'Reseller' },
      { name: 'Competition', isRivalry: false },
      {},
      7,
    ],
    oddity: [{ kept: true }],
  });
  expect(migrated).toEqual({
    relationshipType: [
      { name: ' competition ', isRivalry: true },
      { name: 'Reseller', isRivalry: false },
      { name: 'Competition', isRivalry: false },
      { isRivalry: false },
      7,
    ],
    oddity: [{ kept: true }],
  });
});
