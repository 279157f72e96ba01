import { Check, Minus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import {
  CheckboxButton,
  CheckboxField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
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

/** One of two to five short words side by side: views, modes. */
export function SegmentedControl<Id extends string>(props: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={cx(styles['segments'])}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={(keys) => {
        const next = props.choices.find((choice) => keys.has(choice.id));
        if (next !== undefined) props.onChange(next.id);
      }}
    >
      {props.choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id} className={cx(styles['segment'])}>
          {choice.icon === undefined ? choice.picture : <Icon of={choice.icon} size={14} />}
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
