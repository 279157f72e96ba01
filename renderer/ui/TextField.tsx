import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Input, TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { ariaFieldProps, FieldFrame, fieldClass } from './Field';
import type { FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { cx } from './cx';
import { useCommitted } from './useCommitted';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** Every letter. For drafts and filters. */
  readonly onChange?: (value: string) => void;
  /** Once, on Enter or when focus leaves. For records: one visit is one step to undo. */
  readonly onCommit?: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  /** Shown at the end, inside the field: a unit, a small button. */
  readonly suffix?: ReactNode;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly maxLength?: number;
  readonly ref?: Ref<HTMLInputElement>;
}

function ignore(): void {
  // A field that only commits does not report letters.
}

/** One line of text. Give `onChange` or `onCommit`. */
export function TextField({ ref = null, ...props }: TextFieldProps) {
  const committed = useCommitted(props.value, props.onCommit ?? ignore);
  const commits = props.onCommit !== undefined;
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={fieldClass(props)}
      type={props.type ?? 'text'}
      value={commits ? committed.text : props.value}
      onChange={commits ? committed.setText : (props.onChange ?? ignore)}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      maxLength={props.maxLength ?? 500}
      {...(commits ? { onBlur: committed.onBlur, onKeyDown: committed.onKeyDown } : {})}
    >
      <FieldFrame of={props}>
        <span className={styles['box']}>
          {props.icon === undefined ? null : (
            <span className={styles['affix']}>
              <Icon of={props.icon} />
            </span>
          )}
          <Input
            ref={ref}
            className={cx(styles['input'])}
            placeholder={props.placeholder ?? ''}
            spellCheck={false}
          />
          {props.suffix}
        </span>
      </FieldFrame>
    </AriaTextField>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange?: (value: string) => void;
  /** Once, on Ctrl/Cmd+Enter or when focus leaves. */
  readonly onCommit?: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly rows?: number;
}

/** Several lines of text; grows with what is typed. */
export function TextArea(props: TextAreaProps) {
  const committed = useCommitted(props.value, props.onCommit ?? ignore, false);
  const commits = props.onCommit !== undefined;
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      className={fieldClass(props)}
      value={commits ? committed.text : props.value}
      onChange={commits ? committed.setText : (props.onChange ?? ignore)}
      isReadOnly={props.isReadOnly ?? false}
      autoFocus={props.autoFocus ?? false}
      {...(commits ? { onBlur: committed.onBlur, onKeyDown: committed.onKeyDown } : {})}
    >
      <FieldFrame of={props}>
        <span className={styles['box']}>
          <AriaTextArea
            className={cx(styles['area'])}
            placeholder={props.placeholder ?? ''}
            rows={props.rows ?? 3}
          />
        </span>
      </FieldFrame>
    </AriaTextField>
  );
}
