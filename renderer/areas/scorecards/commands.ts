import type { Command } from '../../frame/command';
import { currentDocument } from '../../store/documentStore';
import { useUi } from '../../store/uiStore';
import { createScorecard } from './edits';
import { showRating, showView } from './routes';

/** The partner that is selected alone, when it is one to rate. */
function selectedPartner(): string | null {
  const { selection } = useUi.getState();
  const partner = currentDocument().partner.get(selection.at(-1) ?? '');
  return selection.length === 1 && partner?.role === 'partner' ? partner.id : null;
}

/** What can be done with scorecards from anywhere. */
export const scorecardCommands: readonly Command[] = [
  {
    id: 'scorecards.rate',
    title: (t) => t('scorecards.command.rate'),
    group: 'scorecard',
    inMenu: 'scorecard',
    run: () => {
      showRating(null, null);
    },
  },
  {
    id: 'scorecards.rateSelected',
    title: (t) => t('scorecards.command.rateSelected'),
    group: 'scorecard',
    inMenu: 'scorecard',
    isEnabled: () => selectedPartner() !== null,
    whyNot: (t) => t('scorecards.command.selectFirst'),
    run: () => {
      showRating(selectedPartner(), null);
    },
  },
  {
    id: 'scorecards.ranking',
    title: (t) => t('scorecards.command.ranking'),
    group: 'scorecard',
    inMenu: 'scorecard',
    run: () => {
      showView('ranking', null);
    },
  },
  {
    id: 'scorecards.compare',
    title: (t) => t('scorecards.command.compare'),
    group: 'scorecard',
    inMenu: 'scorecard',
    keywords: ['radar'],
    run: () => {
      showView('compare', null);
    },
  },
  {
    id: 'scorecards.weights',
    title: (t) => t('scorecards.command.weights'),
    group: 'scorecard',
    inMenu: 'scorecard',
    keywords: ['dimensions', 'levels'],
    run: () => {
      showView('weights', null);
    },
  },
  {
    id: 'scorecards.new',
    title: (t) => t('scorecards.command.newScorecard'),
    group: 'scorecard',
    run: () => {
      showView('weights', createScorecard('default'));
    },
  },
];
