import { Check, Minus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { Choice } from './choice';
import { cx } from './cx';
import { Icon } from './Icon';
import styles from './Toggles.module.css';

export interface CheckboxProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly isSelected: boolean;
  /** Some but not all of what it stands for. */
  readonly isIndeterminate?: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Something that is so or not, taken over with what surrounds it. */
export function Checkbox(props: CheckboxProps) {
  const isIndeterminate = props.isIndeterminate ?? false;
  return (
    <CheckboxField
      className={cx(styles['holder'])}
      isSelected={props.isSelected}
      isIndeterminate={isIndeterminate}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      {...(props.isLabelHidden === true ? { 'aria-label': props.label } : {})}
    >
      <CheckboxButton className={cx(styles['line'])}>
        <span className={styles['mark']}>
          <Icon of={isIndeterminate ? Minus : Check} size={12} />
        </span>
        {props.isLabelHidden === true ? null : props.label}
      </CheckboxButton>
    </CheckboxField>
  );
}

export interface SegmentedControlProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly (Choice<Id> & { readonly icon?: LucideIcon })[];
  readonly value: Id;
  readonly onChange: (value: Id) => void;
}

/** One of two to five short words side by side: views, modes. Arrows choose, as among radio buttons. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  const group = useRef<HTMLDivElement>(null);
  const chosen = props.choices.findIndex(({ id }) => id === props.value);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    const { length } = props.choices;
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const at = (Math.max(0, chosen) + step + length) % length;
    const next = props.choices[at];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[at]?.focus();
    props.onChange(next.id);
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={props.label}
      className={styles['segments']}
      onKeyDown={onKeyDown}
    >
      {props.choices.map((choice, at) => (
        <button
          key={choice.id}
          type="button"
          role="radio"
          aria-checked={choice.id === props.value}
          tabIndex={at === Math.max(0, chosen) ? 0 : -1}
          className={styles['segment']}
          onClick={() => {
            if (choice.id !== props.value) props.onChange(choice.id);
          }}
        >
          {choice.icon === undefined ? choice.picture : <Icon of={choice.icon} size={14} />}
          {choice.label}
        </button>
      ))}
    </div>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
