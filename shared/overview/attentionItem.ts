import type { Milestone } from '../model/milestone';
import type { Partner } from '../model/partner';
import type { Relationship } from '../model/relationship';
import type { Task } from '../model/task';
import type { GateStanding } from './gateStanding';

/** A relationship at risk and its two ends. */
export interface RelationshipAtRisk {
  readonly relationship: Relationship;
  readonly from: Partner;
  readonly to: Partner;
}

/** What can be wrong with partners; each is about one partner or about several. */
export type PartnerReason =
  | 'negotiating-long'
  | 'without-owner'
  | 'promising'
  | 'unrated'
  | 'without-region'
  | 'without-kind';

type About =
  | { readonly reason: 'gate'; readonly standing: GateStanding }
  /** `days` is how late the first of them is: they come with the latest first. */
  | { readonly reason: 'task-late'; readonly tasks: readonly Task[]; readonly days: number }
  /** `days` until the first of them; negative when it is overdue. */
  | {
      readonly reason: 'milestone';
      readonly milestones: readonly Milestone[];
      readonly days: number;
    }
  | {
      readonly reason: PartnerReason;
      readonly partners: readonly Partner[];
      /** Of the first partner: days in negotiation, or its rank; null where nothing is counted. */
      readonly figure: number | null;
    }
  | { readonly reason: 'at-risk'; readonly ties: readonly RelationshipAtRisk[] };

/** One thing somebody should look at. */
export type AttentionItem = About & {
  /** Stable from one computation to the next. */
  readonly id: string;
  /** Days until it hurts, roughly: the list's order. Negative when it does already. */
  readonly urgency: number;
};

/** From when on something is worth a line. Days are whole days. */
export const attentionLimits = {
  /** A gate that is not passed, this long before it is due. */
  gateDays: 45,
  /** Agreements take time: a gate is as urgent as something that is due this much earlier. */
  gateLeadDays: 30,
  milestoneDays: 30,
  /** Longer than this in negotiation. */
  negotiationDays: 60,
  /** Rank up to which a partner nobody talks to yet is worth a call. */
  topRank: 10,
  /** So many of a sort have a line each; more of them share one. */
  separately: 3,
} as const;

/**
 * Urgency of what has no date of its own, in days like that of what has one. Judged, not measured:
 * a vital relationship at risk comes before a long negotiation, that before a missing owner;
 * missing facts come last.
 */
export const undatedUrgency: Readonly<Record<PartnerReason | 'at-risk', number>> = {
  'at-risk': 12,
  'negotiating-long': 12,
  'without-owner': 15,
  unrated: 18,
  promising: 20,
  'without-region': 40,
  'without-kind': 45,
};

/** What `urgency` means: it is late, it is soon, or it can wait a little. */
export function urgencyLevel({ urgency }: AttentionItem): 'late' | 'soon' | 'later' {
  if (urgency < 0) return 'late';
  return urgency <= 14 ? 'soon' : 'later';
}
