import type { ReactNode } from 'react';
import { Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { cx } from './cx';

/** What every field of the kit takes. */
export interface FieldProps {
  readonly label: string;
  /** The label is spoken but not shown: only where the place says what the field is. */
  readonly isLabelHidden?: boolean;
  readonly description?: string | undefined;
  /** A whole sentence. Its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  /** Without a frame until it is pointed at or typed in: for facts that are mostly read. */
  readonly isQuiet?: boolean;
  readonly className?: string | undefined;
}

/** Class of a field's outermost element. */
export function fieldClass(props: FieldProps): string {
  return cx(
    styles['field'],
    props.error !== undefined && styles['invalid'],
    props.isDisabled === true && styles['disabled'],
    props.isQuiet === true && styles['quiet'],
    props.className,
  );
}

/** The props that name a field whose label is not shown, and mark it invalid or disabled. */
export function ariaFieldProps(props: FieldProps) {
  return {
    isDisabled: props.isDisabled ?? false,
    isRequired: props.isRequired ?? false,
    isInvalid: props.error !== undefined,
    ...(props.isLabelHidden === true ? { 'aria-label': props.label } : {}),
  };
}

/** Label above, description or error below, the field's own parts between. */
export function FieldFrame({ of, children }: { of: FieldProps; children: ReactNode }) {
  return (
    <>
      {of.isLabelHidden === true ? null : <Label className={cx(styles['label'])}>{of.label}</Label>}
      {children}
      {of.description === undefined || of.error !== undefined ? null : (
        <Text slot="description" className={cx(styles['description'])}>
          {of.description}
        </Text>
      )}
      {of.error === undefined ? null : (
        <Text slot="errorMessage" className={cx(styles['error'])}>
          {of.error}
        </Text>
      )}
    </>
  );
}
