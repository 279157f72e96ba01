import type { Partner } from '../model/partner';

/** The id of the organisation whose plan it is; null while no actor has that role. */
export function ownOrganisationId(partners: ReadonlyMap<string, Partner>): string | null {
  for (const { id, role } of partners.values()) if (role === 'own-organisation') return id;
  return null;
}
