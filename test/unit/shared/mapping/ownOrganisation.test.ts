import { expect, it } from 'vitest';
import { ownOrganisationId } from '@shared/mapping/ownOrganisation';

const us = { id: 'partner_b', role: 'own-organisation' } as const;
const other = { id: 'partner_a', role: 'partner' } as const;

it('is found among those given only', () => {
  expect(ownOrganisationId([other, us])).toBe('partner_b');
  expect(ownOrganisationId([other])).toBeNull();
});

it('is the same in whatever order several come', () => {
  const second = { ...us, id: 'partner_c' };
  expect(ownOrganisationId([second, us])).toBe('partner_b');
  expect(ownOrganisationId([us, second])).toBe('partner_b');
});
