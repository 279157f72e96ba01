import type { Partner } from '../model/partner';

/**
 * The id of the organisation whose plan it is, among some partners (those of a map, as a rule);
 * null while none has that role. Of several always the same, in whatever order they come.
 */
export function ownOrganisationId(partners: Iterable<Pick<Partner, 'id' | 'role'>>): string | null {
  let own: string | null = null;
  for (const { id, role } of partners) {
    if (role === 'own-organisation' && (own === null || id < own)) own = id;
  }
  return own;
}
