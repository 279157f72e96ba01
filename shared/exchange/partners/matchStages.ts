import { stages, type Stage } from '../../model/partner';
import { foldText } from '../../text/foldText';

const stageWords: Readonly<Record<Stage, readonly string[]>> = {
  identified: ['identified', 'lead', 'prospect', 'target', 'new', 'open', 'suspect', 'candidate'],
  profiled: [
    'profiled',
    'qualified',
    'researching',
    'researched',
    'assessed',
    'evaluation',
    'evaluating',
  ],
  negotiating: [
    'negotiating',
    'negotiation',
    'in negotiation',
    'in discussion',
    'in talks',
    'proposal',
    'contracting',
    'in progress',
  ],
  agreed: ['agreed', 'signed', 'contracted', 'won', 'closed won', 'committed'],
  onboarding: ['onboarding', 'on boarding', 'implementing', 'implementation', 'integrating'],
  active: ['active', 'live', 'customer', 'partner', 'current', 'running', 'in production'],
  paused: ['paused', 'on hold', 'hold', 'inactive', 'dormant', 'suspended'],
  ended: [
    'ended',
    'terminated',
    'lost',
    'closed lost',
    'churned',
    'former',
    'cancelled',
    'canceled',
    'expired',
    'rejected',
    'disqualified',
    'archived',
  ],
};

const byWord = new Map(
  stages.flatMap((stage) => stageWords[stage].map((word): [string, Stage] => [word, stage])),
);

/** The stage that a word of a CRM or spreadsheet means, null when it is not known. */
export function matchStage(value: string): Stage | null {
  return byWord.get(foldText(value).replace(/^\d+ /, '')) ?? null;
}
