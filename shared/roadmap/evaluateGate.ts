import type { Document } from '../document/document';
import { inOrder } from '../document/ordering';
import type { Gate } from '../model/gate';
import type { GateCondition } from '../model/gateCondition';
import { agreedStages, type Partner, type Region } from '../model/partner';
import { placeOfKind, type TaxonomyTables } from '../taxonomy/placeOfKind';

/** The parts of a document a gate is measured on. */
export type GateTables = Pick<Document, 'partner' | 'gateCondition'> & TaxonomyTables;

export type GateStatus = 'pass' | 'fail' | 'unknown';

/** How a condition stands today, and the records that make it so. */
export interface ConditionResult {
  readonly condition: GateCondition;
  readonly status: 'pass' | 'fail';
  /** Partners, or regions, that count. */
  readonly count: number;
  /** The partners that count, as evidence. */
  readonly partners: readonly Partner[];
  /** The regions those partners are in; for a condition on regions these are what is counted. */
  readonly regions: readonly Region[];
  /** Partners that would count once their negotiation ends in an agreement. */
  readonly nearly: readonly Partner[];
}

/** How a gate stands: it passes when all of its conditions do; without any it is unknown. */
export interface GateResult {
  readonly gate: Gate;
  readonly status: GateStatus;
  readonly conditions: readonly ConditionResult[];
}

/** Measures a gate on the portfolio as it is (framework F9). Deals with thousands of partners. */
export function evaluateGate(document: GateTables, gate: Gate): GateResult {
  const conditions = inOrder(document.gateCondition.values())
    .filter((condition) => condition.gateId === gate.id)
    .map((condition) => evaluateCondition(document, condition));
  const passed = conditions.every(({ status }) => status === 'pass');
  const status = conditions.length === 0 ? 'unknown' : passed ? 'pass' : 'fail';
  return { gate, status, conditions };
}

/** Measures one condition on the portfolio as it is. */
function evaluateCondition(document: GateTables, condition: GateCondition): ConditionResult {
  const partners: Partner[] = [];
  const nearly: Partner[] = [];
  for (const partner of document.partner.values()) {
    if (partner.role !== 'partner' || !fitsClass(document, condition, partner)) continue;
    if (agreedStages.includes(partner.stage)) partners.push(partner);
    else if (partner.stage === 'negotiating') nearly.push(partner);
  }
  const regions = [...new Set(partners.flatMap((partner) => partner.regions))];
  const count = condition.measure === 'regions' ? regions.length : partners.length;
  const status = count >= condition.minimum ? 'pass' : 'fail';
  return { condition, status, count, partners, regions, nearly };
}

function fitsClass(document: GateTables, condition: GateCondition, partner: Partner): boolean {
  const { classId } = condition;
  return classId === null || placeOfKind(document, partner.partnerKindId)?.class.id === classId;
}
