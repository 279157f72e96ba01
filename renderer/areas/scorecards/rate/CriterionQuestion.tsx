import type { Criterion } from '@shared/model/criterion';
import type { Score } from '@shared/model/rating';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx';
import { IconButton } from '../../../ui/IconButton';
import { TextField } from '../../../ui/TextField';
import styles from './CriterionQuestion.module.css';

interface CriterionQuestionProps {
  readonly criterion: Criterion;
  readonly answer: Score | null;
  readonly onLevel: (level: number | null) => void;
  readonly onEvidence: (evidence: string) => void;
}

const levelNumbers = [1, 2, 3, 4, 5] as const;

/** One criterion: its five described levels to choose from, and room for the evidence. */
export function CriterionQuestion(props: CriterionQuestionProps) {
  const { t } = useTranslation();
  const { criterion, answer, onLevel } = props;
  const level = answer?.level ?? null;
  return (
    <section className={styles['question']} data-stop data-criterion={criterion.id}>
      <div className={styles['head']}>
        <h3>{criterion.name}</h3>
        <p>{criterion.description}</p>
        {level === null ? null : (
          <IconButton
            size="small"
            icon={X}
            label={t('scorecards.rate.clear')}
            onPress={() => {
              onLevel(null);
            }}
          />
        )}
      </div>
      <RadioGroup
        aria-label={t('scorecards.rate.levels', { criterion: criterion.name })}
        orientation="horizontal"
        className={cx(styles['levels'])}
        value={level === null ? null : String(level)}
        onChange={(value) => {
          onLevel(Number(value));
        }}
      >
        {levelNumbers.map((number) => (
          <RadioField key={number} value={String(number)} className={cx(styles['field'])}>
            <RadioButton className={cx(styles['level'])}>
              <b className={styles['number']}>{number}</b>
              <span>{criterion.levels[number - 1]}</span>
            </RadioButton>
          </RadioField>
        ))}
      </RadioGroup>
      <TextField
        label={t('scorecards.rate.evidence', { criterion: criterion.name })}
        isLabelHidden
        placeholder={t('scorecards.rate.evidencePlaceholder')}
        value={answer?.evidence ?? ''}
        maxLength={2000}
        onCommit={props.onEvidence}
      />
    </section>
  );
}

/** The level a key stands for while no text is being typed, or null. */
export function levelOfKey(event: KeyboardEvent): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null;
  const level = levelNumbers.find((number) => String(number) === event.key);
  return level ?? null;
}

/** Whether keys are letters of a text at this place. */
export function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'radio')
  );
}
