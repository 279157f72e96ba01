import type { Region, Stage } from '../../model/partner';

/** A partner of the example plan. Names are invented; sites and addresses end in .example. */
export interface PartnerContent {
  readonly name: string;
  /** Name of its kind in the default taxonomy. */
  readonly kind: string;
  readonly stage: Stage;
  /** Days since it came to its stage. */
  readonly since: number;
  readonly tier?: 'Gold' | 'Silver' | 'Bronze';
  readonly regions: readonly Region[];
  /** ISO 3166-1 alpha-2 codes, separated by spaces. */
  readonly countries: string;
  readonly description: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly owner: Colleague;
  /** Revenue a year in thousands of the plan's currency. */
  readonly revenue?: number;
  readonly contacts?: readonly (readonly [name: string, role: string])[];
  readonly notes?: string;
  /** Days until the contract ends. */
  readonly contractEnds?: number;
  readonly review?: SecurityReview;
  readonly exclusive?: boolean;
}

export type Colleague = 'Ines Halloran' | 'Tomasz Berg' | 'Priya Nandakumar' | 'Jonah Whitlock';

export const securityReviews = ['Not started', 'In progress', 'Passed'] as const;
export type SecurityReview = (typeof securityReviews)[number];

/** The part of a name that its site is called by: 'Harrow & Teague' gives 'harrow-teague'. */
export function siteName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
