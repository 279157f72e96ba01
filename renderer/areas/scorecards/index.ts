import { ClipboardCheck } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { scorecardCommands } from './commands';
import { ScorecardsScreen } from './ScorecardsScreen';

export { PartnerScoreSection } from './score/PartnerScoreSection';

/** Scorecards: ranking, rating, weights and comparison. */
export const scorecardsArea: AreaDefinition = {
  id: 'scorecards',
  titleKey: 'scorecards.title',
  icon: ClipboardCheck,
  group: 'plan',
  Screen: ScorecardsScreen,
  commands: scorecardCommands,
};
