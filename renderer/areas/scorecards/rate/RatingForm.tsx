import type { DimensionBranch } from '@shared/scoring/scorecardTree';
import type { RatingKey } from '@shared/scoring/ratingEdits';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { hasNoFocus } from '../../../ui/hasNoFocus';
import { Tabs } from '../../../ui/Tabs';
import type { Scoring } from '../useScoring';
import { CriterionQuestion, isTyping, levelOfKey } from './CriterionQuestion';
import styles from './RatingForm.module.css';
import { useAnswers, type Answers } from './useAnswers';

interface RatingFormProps {
  readonly scoring: Scoring;
  readonly ratingKey: RatingKey;
}

/**
 * The criteria, dimension by dimension. Keys 1 to 5 answer the criterion that has the focus and go
 * on to the next, up and down arrows go from one to another.
 */
export function RatingForm({ scoring, ratingKey }: RatingFormProps) {
  const { t } = useTranslation();
  const answers = useAnswers(scoring, ratingKey);
  const [chosenId, setChosenId] = useState('');
  const [goesOn, setGoesOn] = useState(false);
  const { tree } = scoring;
  const at = Math.max(
    0,
    tree.findIndex(({ dimension }) => dimension.id === chosenId),
  );
  const open = tree[at];
  if (open === undefined) return null;
  const next = tree[at + 1];
  return (
    <Tabs
      label={t('scorecards.rate.dimensions')}
      value={open.dimension.id}
      onChange={(id) => {
        setGoesOn(false);
        setChosenId(id);
      }}
      tabs={tree.map((branch) => ({
        id: branch.dimension.id,
        label: tabLabel(branch, answers),
        content: (
          <div className={styles['panel']}>
            <p className={styles['about']}>{branch.dimension.description}</p>
            <Questions branch={branch} answers={answers} takesFocus={goesOn} />
            <div className={styles['foot']}>
              <p>{t('scorecards.rate.keys')}</p>
              {next === undefined ? null : (
                <Button
                  onPress={() => {
                    setGoesOn(true);
                    setChosenId(next.dimension.id);
                  }}
                >
                  {t('scorecards.rate.nextDimension', { dimension: next.dimension.name })}
                </Button>
              )}
            </div>
          </div>
        ),
      }))}
    />
  );
}

interface QuestionsProps {
  readonly branch: DimensionBranch;
  readonly answers: Answers;
  /** When it comes up: the person goes on from the dimension before, with the keyboard perhaps. */
  readonly takesFocus: boolean;
}

function Questions({ branch, answers, takesFocus }: QuestionsProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = list.current?.querySelector('[data-criterion]');
    // What led here, the choice of a person perhaps, is gone: digits answer at once.
    const isWanted = takesFocus || hasNoFocus();
    if (isWanted && first instanceof HTMLElement) focusLevel(first, null);
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const question = event.target instanceof Element && event.target.closest('[data-criterion]');
    if (!(question instanceof HTMLElement) || isTyping(event.target)) return;
    const level = levelOfKey(event);
    const { criterion = '' } = question.dataset;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
    if (level === null && step === 0) return;
    // The group would take arrow keys to change the level: up and down are between criteria here.
    event.preventDefault();
    event.stopPropagation();
    if (level !== null) answers.setLevel(criterion, level);
    const target = neighbour(list.current, question, level === null ? step : 1);
    focusLevel(target ?? question, target === null ? level : null);
  };
  if (branch.criteria.length === 0) return <p>{t('scorecards.rate.noCriteria')}</p>;
  return (
    <div ref={list} onKeyDownCapture={onKeyDown}>
      {branch.criteria.map(({ criterion }) => (
        <CriterionQuestion
          key={criterion.id}
          criterion={criterion}
          answer={answers.of(criterion.id)}
          onLevel={(level) => {
            answers.setLevel(criterion.id, level);
          }}
          onEvidence={(evidence) => {
            answers.setEvidence(criterion.id, evidence);
          }}
        />
      ))}
    </div>
  );
}

/** The question `step` places further in the list, or null. */
function neighbour(list: HTMLElement | null, from: Element, step: number): HTMLElement | null {
  const questions = [...(list?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])];
  return questions.find((_, at) => questions[at - step] === from) ?? null;
}

/** Puts the focus on a level of a question; null: on the one that is chosen, else on the first. */
function focusLevel(question: HTMLElement, level: number | null): void {
  const radios = [...question.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const chosen = radios.find((radio) => radio.checked) ?? radios[0];
  const target = level === null ? chosen : radios[level - 1];
  target?.focus();
  question.scrollIntoView({ block: 'nearest' });
}

/** 'Capability 2/4', or a tick when all is answered. */
function tabLabel({ dimension, criteria }: DimensionBranch, answers: Answers): string {
  const done = criteria.filter(
    ({ criterion }) => (answers.of(criterion.id)?.level ?? null) !== null,
  );
  if (criteria.length > 0 && done.length === criteria.length) return `${dimension.name} ✓`;
  return `${dimension.name} ${String(done.length)}/${String(criteria.length)}`;
}
