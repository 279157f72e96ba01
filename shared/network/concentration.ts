import type { Partner } from '../model/partner';
import type { Network } from './network';

/** What one holds of a whole. */
export interface Share {
  readonly id: string;
  /** In the unit of the whole. */
  readonly amount: number;
  /** In percent, 0 to 100. */
  readonly percent: number;
}

/** From which index a market is called concentrated, and highly so. */
export const concentrationLimits = { moderate: 1000, high: 1800 } as const;

export interface Concentration {
  /** The Herfindahl–Hirschman index, 0 to 10,000; 10,000 when one holds everything. */
  readonly index: number;
  readonly level: 'low' | 'moderate' | 'high';
  /** How many of equal size would give the same index. */
  readonly equals: number;
  readonly total: number;
  /** The largest first; those with nothing are left out. */
  readonly shares: readonly Share[];
}

/**
 * The Herfindahl–Hirschman index: Σ of the squared shares in percent. `shares` need not add up to
 * 100: what is missing counts as spread over very many.
 *
 * Source: Hirschman, 'The paternity of an index', American Economic Review 54 (1964).
 */
export function herfindahl(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share * share, 0);
}

/**
 * How unevenly a whole is spread. Amounts of 0 or less are left out; null when nothing is left.
 * The levels are those for markets: US Department of Justice and Federal Trade Commission, 'Merger
 * guidelines' (2023), 2.1.
 */
export function concentrationOf(
  amounts: Iterable<readonly [string, number]>,
): Concentration | null {
  const present = [...amounts].filter(([, amount]) => Number.isFinite(amount) && amount > 0);
  const total = present.reduce((sum, [, amount]) => sum + amount, 0);
  if (present.length === 0) return null;
  const shares = present
    .map(([id, amount]) => ({ id, amount, percent: (amount / total) * 100 }))
    .sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1));
  const index = Math.min(10_000, herfindahl(shares.map(({ percent }) => percent)));
  const { moderate, high } = concentrationLimits;
  const level = index > high ? 'high' : index >= moderate ? 'moderate' : 'low';
  return { index, level, equals: 10_000 / index, total, shares };
}

/**
 * How far revenue depends on few partners: revenue a year through each, in minor units. Only
 * actors with the role of a partner count, and of those the ones whose revenue is known.
 */
export function revenueConcentration(partners: Iterable<Partner>): Concentration | null {
  return concentrationOf(
    [...partners].flatMap(({ id, role, annualRevenue }) =>
      role === 'partner' && annualRevenue !== null ? [[id, annualRevenue] as const] : [],
    ),
  );
}

/**
 * How far relationships depend on few actors. A relationship has two ends: shares are of ends, those
 * at the actors of `except` left out (the own organisation, as a rule: most lead to it by nature).
 */
export function relationshipConcentration(
  network: Network,
  except: ReadonlySet<string> = new Set(),
): Concentration | null {
  const counts = new Map<string, number>();
  for (const { from, to, relationshipIds } of network.ties) {
    for (const position of [from, to]) {
      const id = network.ids[position] ?? '';
      if (!except.has(id)) counts.set(id, (counts.get(id) ?? 0) + relationshipIds.length);
    }
  }
  return concentrationOf(counts);
}
