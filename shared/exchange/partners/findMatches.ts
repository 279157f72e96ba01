import type { Partner } from '../../model/partner';
import type { RowMatch } from './importPlan';
import type { ImportSettings } from './importSettings';
import { normaliseDomain } from './normaliseDomain';
import type { PartnerIndex } from './partnerIndex';
import type { SiftedRow } from './siftedRow';

/** The partner a row belongs to, or the web domain that was too common to say. */
export type FoundMatch =
  | { readonly match: RowMatch; readonly sharedDomain: null }
  | { readonly match: null; readonly sharedDomain: { domain: string; partners: number } };

const rowsPerStep = 500;

/**
 * Finds the partner of the plan for each row, by row index: by our own id, then by name (the one
 * with the same web domain first, when several have it), then by web domain. The domain counts
 * only where it leaves no doubt: one partner of the plan has it, that partner is not taken by
 * another row, and one row of the file that matched no name has it. Yields the part done (0 to 1).
 */
export function* findMatchesInSteps(
  rows: readonly SiftedRow[],
  index: PartnerIndex,
  settings: ImportSettings,
): Generator<number, Map<number, FoundMatch>> {
  const matches = new Map<number, FoundMatch>();
  if (settings.match === 'none') return matches;
  const claimed = new Set<string>();
  const rowsByDomain = new Map<string, number[]>();
  for (const { row, read, leftOut } of rows) {
    if (row % rowsPerStep === 0) yield row / rows.length;
    if (leftOut !== null || read.faults.length > 0) continue;
    const { name = '', website = '' } = read.values.fields;
    const domain = normaliseDomain(website);
    const known = index.withId(read.partnerId);
    const partner = known ?? pickByName(index.withName(name), domain, claimed, settings);
    if (partner) {
      claimed.add(partner.id);
      matches.set(row, { match: matchOf(partner, known ? 'id' : 'name'), sharedDomain: null });
    } else if (domain !== null && settings.match === 'name-or-domain') {
      const sharing = rowsByDomain.get(domain);
      if (sharing) sharing.push(row);
      else rowsByDomain.set(domain, [row]);
    }
  }
  for (const [domain, candidates] of rowsByDomain) {
    const partners = index.withDomain(domain);
    const [partner] = partners;
    if (!partner) continue;
    const [first] = candidates;
    const isCertain = partners.length === 1 && candidates.length === 1 && !claimed.has(partner.id);
    if (isCertain && first !== undefined) {
      matches.set(first, { match: matchOf(partner, 'domain'), sharedDomain: null });
      continue;
    }
    for (const row of candidates) {
      matches.set(row, { match: null, sharedDomain: { domain, partners: partners.length } });
    }
  }
  return matches;
}

function pickByName(
  candidates: readonly Partner[],
  domain: string | null,
  claimed: ReadonlySet<string>,
  settings: ImportSettings,
): Partner | null {
  // Rows that stay apart need a partner each; joined ones all go to the same.
  const free = settings.joinSameName
    ? candidates
    : candidates.filter((candidate) => !claimed.has(candidate.id));
  const sameDomain = free.find((candidate) => normaliseDomain(candidate.website) === domain);
  return sameDomain ?? free[0] ?? null;
}

function matchOf(partner: Partner, by: RowMatch['by']): RowMatch {
  return { by, partnerId: partner.id, partnerName: partner.name };
}
