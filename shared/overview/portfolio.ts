import type { Document } from '../document/document';
import { inOrder } from '../document/ordering';
import type { Hue } from '../model/hue';
import {
  agreedStages,
  regions,
  stages,
  type Partner,
  type Region,
  type Stage,
} from '../model/partner';
import { placeOfKind, type TaxonomyTables } from '../taxonomy/placeOfKind';

/** Some partners that have something in common. */
export interface PortfolioGroup<Key> {
  readonly key: Key;
  readonly count: number;
  /** How many of them have an agreement in force. */
  readonly agreed: number;
}

/** A group of one class; without a class while its partners have no kind. */
export interface ClassGroup extends PortfolioGroup<string | null> {
  readonly name: string | null;
  readonly hue: Hue;
}

/** What is in a plan, counted. Own organisation, competitors and customers are not in it. */
export interface Portfolio {
  readonly count: number;
  /** Partners with an agreement in force. */
  readonly agreed: number;
  /** Regions with at least one partner. */
  readonly regionCount: number;
  /** Revenue a year through partners with an agreement in force, minor units; null: none is known. */
  readonly annualRevenue: number | null;
  /** In the taxonomy's order; partners without a kind last, if there are any. */
  readonly byClass: readonly ClassGroup[];
  /** Along the lifecycle; what is beside it (paused, ended) only when somebody is there. */
  readonly byStage: readonly PortfolioGroup<Stage>[];
  /** All regions, the empty ones too; a partner counts in each of its own. Without any last. */
  readonly byRegion: readonly PortfolioGroup<Region | null>[];
}

class Tally<Key> {
  readonly #groups = new Map<Key, { count: number; agreed: number }>();

  add(key: Key, isAgreed: boolean): void {
    const group = this.#groups.get(key) ?? { count: 0, agreed: 0 };
    group.count += 1;
    if (isAgreed) group.agreed += 1;
    this.#groups.set(key, group);
  }

  of(key: Key): PortfolioGroup<Key> {
    return { key, ...(this.#groups.get(key) ?? { count: 0, agreed: 0 }) };
  }
}

/** Counts the partners of a plan by class, stage and region, in one pass. */
export function portfolioOf(document: Pick<Document, 'partner'> & TaxonomyTables): Portfolio {
  const classes = new Tally<string | null>();
  const byStage = new Tally<Stage>();
  const byRegion = new Tally<Region | null>();
  let count = 0;
  let agreed = 0;
  let annualRevenue: number | null = null;
  for (const partner of document.partner.values()) {
    if (partner.role !== 'partner') continue;
    const isAgreed = hasAgreement(partner);
    count += 1;
    if (isAgreed) agreed += 1;
    if (isAgreed && partner.annualRevenue !== null) {
      annualRevenue = (annualRevenue ?? 0) + partner.annualRevenue;
    }
    classes.add(placeOfKind(document, partner.partnerKindId)?.class.id ?? null, isAgreed);
    byStage.add(partner.stage, isAgreed);
    for (const region of partner.regions) byRegion.add(region, isAgreed);
    if (partner.regions.length === 0) byRegion.add(null, isAgreed);
  }
  return {
    count,
    agreed,
    regionCount: regions.filter((region) => byRegion.of(region).count > 0).length,
    annualRevenue,
    byClass: classGroups(document, classes),
    byStage: stages
      .map((stage) => byStage.of(stage))
      .filter((group) => group.count > 0 || (group.key !== 'paused' && group.key !== 'ended')),
    byRegion: [...regions.map((region) => byRegion.of(region)), ...unlessEmpty(byRegion.of(null))],
  };
}

/** Whether an agreement with the partner is in force. */
export function hasAgreement({ stage }: Partner): boolean {
  return agreedStages.includes(stage);
}

function classGroups(tables: TaxonomyTables, tally: Tally<string | null>): ClassGroup[] {
  return [
    ...inOrder(tables.partnerClass.values()).map(({ id, name, hue }) => {
      return { ...tally.of(id), name, hue };
    }),
    ...unlessEmpty({ ...tally.of(null), name: null, hue: 'neutral' as const }),
  ];
}

function unlessEmpty<Group extends { readonly count: number }>(group: Group): Group[] {
  return group.count > 0 ? [group] : [];
}
