import type { RatingKey } from '@shared/scoring/ratingEdits';
import type { DimensionBranch } from '@shared/scoring/scorecardTree';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../frame/command';
import { useCommands } from '../../../frame/commandRegistry';
import { Tabs } from '../../../ui/Tabs';
import type { Scoring } from '../useScoring';
import { Questions, type Arrival } from './Questions';
import { useAnswers, type Answers } from './useAnswers';

interface RatingFormProps {
  readonly scoring: Scoring;
  readonly ratingKey: RatingKey;
}

/** The criteria, dimension by dimension; it opens where the first of them waits for an answer. */
export function RatingForm({ scoring, ratingKey }: RatingFormProps) {
  const { t } = useTranslation();
  const answers = useAnswers(scoring, ratingKey);
  const { tree } = scoring;
  const [arrival, setArrival] = useState<Arrival>(() => ({
    dimensionId: tree.find((branch) => countRated(branch, answers) < branch.criteria.length)
      ?.dimension.id,
    focus: 'if-free',
  }));
  const [lastRated, setLastRated] = useState<string | null>(null);
  useCommands(
    useMemo(
      () => [
        evidenceCommand(() => {
          const home = tree.find(({ criteria }) =>
            criteria.some(({ criterion }) => criterion.id === lastRated),
          );
          setArrival((before) => ({
            dimensionId: home?.dimension.id ?? before.dimensionId,
            focus: { evidenceOf: home === undefined ? null : lastRated },
          }));
        }),
      ],
      [tree, lastRated],
    ),
  );
  const at = Math.max(
    0,
    tree.findIndex(({ dimension }) => dimension.id === arrival.dimensionId),
  );
  const open = tree[at];
  if (open === undefined) return null;
  return (
    <Tabs
      label={t('scorecards.rate.dimensions')}
      value={open.dimension.id}
      onChange={(dimensionId) => {
        setArrival({ dimensionId, focus: 'if-free' });
      }}
      tabs={tree.map((branch) => ({
        id: branch.dimension.id,
        label: tabLabel(branch, answers),
        content: (
          <Questions
            branch={branch}
            next={tree[at + 1]?.dimension ?? null}
            answers={answers}
            arrival={arrival}
            onRated={setLastRated}
            onNext={(dimensionId) => {
              setArrival({ dimensionId, focus: 'always' });
            }}
          />
        ),
      }))}
    />
  );
}

function evidenceCommand(run: () => void): Command {
  return {
    id: 'scorecards.evidence',
    title: (t) => t('scorecards.command.evidence'),
    group: 'scorecard',
    shortcut: 'E',
    run,
  };
}

function countRated({ criteria }: DimensionBranch, answers: Answers): number {
  return criteria.filter(({ criterion }) => (answers.of(criterion.id)?.level ?? null) !== null)
    .length;
}

/** 'Capability 2/4', or a tick when all is answered. */
function tabLabel(branch: DimensionBranch, answers: Answers): string {
  const { name } = branch.dimension;
  const done = countRated(branch, answers);
  const total = branch.criteria.length;
  return total > 0 && done === total ? `${name} ✓` : `${name} ${String(done)}/${String(total)}`;
}
