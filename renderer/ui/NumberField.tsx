import { Input, NumberField as AriaNumberField } from 'react-aria-components';
import { ariaFieldProps, FieldFrame, fieldClass } from './Field';
import type { FieldProps } from './Field';
import styles from './Field.module.css';
import { cx } from './cx';
import { minorDigits } from './format';

export interface NumberFieldProps extends FieldProps {
  readonly value: number | null;
  /** On Enter, when focus leaves, and for each step of the arrow keys. `null` when emptied. */
  readonly onCommit: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  /** What the arrow keys add, 1 unless said. Typed values are not snapped to it. */
  readonly step?: number;
  readonly placeholder?: string | undefined;
  /** How the number is written: percent, currency, digits. */
  readonly format?: Intl.NumberFormatOptions;
  readonly isReadOnly?: boolean;
}

/** A number, typed in the locale's notation or stepped with the arrow keys. */
export function NumberField(props: NumberFieldProps) {
  const limits = {
    ...(props.min === undefined ? {} : { minValue: props.min }),
    ...(props.max === undefined ? {} : { maxValue: props.max }),
    ...(props.step === undefined ? {} : { step: props.step }),
    ...(props.format === undefined ? {} : { formatOptions: props.format }),
  };
  return (
    <AriaNumberField
      {...ariaFieldProps(props)}
      {...limits}
      className={fieldClass(props)}
      value={props.value ?? Number.NaN}
      onChange={(value) => {
        const next = Number.isNaN(value) ? null : value;
        if (next !== props.value) props.onCommit(next);
      }}
      isReadOnly={props.isReadOnly ?? false}
      isWheelDisabled
    >
      <FieldFrame of={props}>
        <span className={styles['box']}>
          <Input
            className={cx(styles['input'], styles['number'])}
            placeholder={props.placeholder ?? ''}
          />
        </span>
      </FieldFrame>
    </AriaNumberField>
  );
}

export interface MoneyFieldProps extends FieldProps {
  /** Minor units of the currency (cents). */
  readonly value: number | null;
  readonly onCommit: (minorUnits: number | null) => void;
  /** ISO 4217. */
  readonly currency: string;
  readonly isReadOnly?: boolean;
}

/** An amount of money. Shown and typed in major units, given in minor ones. */
export function MoneyField({ value, onCommit, currency, ...rest }: MoneyFieldProps) {
  const scale = 10 ** minorDigits(currency);
  return (
    <NumberField
      {...rest}
      value={value === null ? null : value / scale}
      onCommit={(amount) => {
        onCommit(amount === null ? null : Math.round(amount * scale));
      }}
      format={{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }}
    />
  );
}
