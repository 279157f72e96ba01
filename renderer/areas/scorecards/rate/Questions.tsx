import type { Dimension } from '@shared/model/dimension';
import type { DimensionBranch } from '@shared/scoring/scorecardTree';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { hasNoFocus } from '../../../ui/hasNoFocus';
import { CriterionQuestion, isTyping, levelOfKey } from './CriterionQuestion';
import styles from './RatingForm.module.css';
import type { Answers } from './useAnswers';

/** How a person comes to a dimension, and what the focus does then. */
export interface Arrival {
  readonly dimensionId: string | undefined;
  /** Evidence of null: that of the criterion which has the focus. */
  readonly focus: 'if-free' | 'always' | { readonly evidenceOf: string | null };
}

interface QuestionsProps {
  readonly branch: DimensionBranch;
  readonly next: Dimension | null;
  readonly answers: Answers;
  readonly arrival: Arrival;
  readonly onRated: (criterionId: string) => void;
  readonly onNext: (dimensionId: string) => void;
}

/**
 * The criteria of one dimension. Keys 1 to 5 answer the one that has the focus and go on to the
 * next, up and down arrows go from one to another, Enter in the evidence goes on too.
 */
export function Questions({ branch, next, answers, arrival, onRated, onNext }: QuestionsProps) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    takeFocus(panel.current, arrival);
  }, [arrival]);
  const rate = (criterionId: string, level: number | null): void => {
    answers.setLevel(criterionId, level);
    if (level !== null) onRated(criterionId);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const question = event.target instanceof Element && event.target.closest('[data-stop]');
    if (!(question instanceof HTMLElement)) return;
    const { criterion } = question.dataset;
    const level = criterion === undefined ? null : levelOfKey(event);
    const step = stepOfKey(event);
    if (level === null && step === 0) return;
    // The group would take arrow keys to change the level: up and down are between criteria here.
    event.preventDefault();
    event.stopPropagation();
    if (level !== null && criterion !== undefined) rate(criterion, level);
    const target = neighbour(panel.current, question, level === null ? step : 1);
    focusLevel(target ?? question, target === null ? level : null);
  };
  return (
    <div ref={panel} className={styles['panel']} onKeyDownCapture={onKeyDown}>
      <div className={styles['about']}>
        <p>{branch.dimension.description}</p>
        <p className={styles['keys']}>{t('scorecards.rate.keys')}</p>
      </div>
      {branch.criteria.length === 0 ? <p>{t('scorecards.rate.noCriteria')}</p> : null}
      {branch.criteria.map(({ criterion }) => (
        <CriterionQuestion
          key={criterion.id}
          criterion={criterion}
          answer={answers.of(criterion.id)}
          onLevel={(level) => {
            rate(criterion.id, level);
          }}
          onEvidence={(evidence) => {
            answers.setEvidence(criterion.id, evidence);
          }}
        />
      ))}
      <div className={styles['foot']}>
        {next === null ? null : (
          <span data-stop>
            <Button
              onPress={() => {
                onNext(next.id);
              }}
            >
              {t('scorecards.rate.nextDimension', { dimension: next.name })}
            </Button>
          </span>
        )}
      </div>
    </div>
  );
}

/** How many stops a key goes on (1) or back (-1); 0 for a key that means something else here. */
function stepOfKey(event: KeyboardEvent): number {
  if (event.ctrlKey || event.metaKey || event.altKey) return 0;
  if (isTyping(event.target)) {
    return event.key === 'Enter' && !event.nativeEvent.isComposing ? 1 : 0;
  }
  return { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0;
}

function takeFocus(panel: HTMLElement | null, { focus }: Arrival): void {
  const questions = [...(panel?.querySelectorAll<HTMLElement>('[data-criterion]') ?? [])];
  if (typeof focus === 'object') {
    const wanted =
      questions.find(({ dataset }) => dataset['criterion'] === focus.evidenceOf) ??
      questions.find((question) => question.contains(document.activeElement)) ??
      questions[0];
    const field = wanted?.querySelector<HTMLInputElement>('input[type=text]');
    field?.focus();
    wanted?.scrollIntoView({ block: 'nearest' });
    return;
  }
  // What led here, the choice of a person perhaps, is gone: digits answer at once.
  if (focus !== 'always' && !hasNoFocus()) return;
  const open = questions.find((question) => question.querySelector('input:checked') === null);
  const first = open ?? questions[0];
  if (first !== undefined) focusLevel(first, null);
}

/** The criterion, or the way to the next dimension, `step` places further; null at the ends. */
function neighbour(panel: HTMLElement | null, from: Element, step: number): HTMLElement | null {
  const stops = [...(panel?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  return stops.find((_, at) => stops[at - step] === from) ?? null;
}

/** Puts the focus on a level of a question; null: on the one that is chosen, else on the first. */
function focusLevel(stop: HTMLElement, level: number | null): void {
  const radios = [...stop.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const chosen = radios.find((radio) => radio.checked) ?? radios[0] ?? stop.querySelector('button');
  const target = level === null ? chosen : radios[level - 1];
  target?.focus();
  stop.scrollIntoView({ block: 'nearest' });
}
