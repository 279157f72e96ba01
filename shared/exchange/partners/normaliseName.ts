/**
 * A partner's name as names are compared: Unicode compatibility form, lower case, single spaces.
 * Legal forms and additions in brackets stay: 'Snyk' and 'Snyk (member)' are two partners.
 */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
