import { X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import { fieldClass } from './Field';
import type { FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import styles from './TagField.module.css';

export interface TagFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Tags in use elsewhere, offered while typing. */
  readonly suggestions?: readonly string[];
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
}

/** Free words, each a tag. Enter or comma adds, Backspace in the empty field takes the last one back. */
export function TagField(props: TagFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const inputId = useId();
  const listId = useId();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);

  const add = (text: string): void => {
    const words = text
      .split(/[,;\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const next = [...new Set([...props.values, ...words])];
    if (next.length !== props.values.length) props.onChange(next);
    setTyped('');
  };
  return (
    <div className={fieldClass(props)}>
      {props.isLabelHidden === true ? null : (
        <label htmlFor={inputId} className={fieldStyles['label']}>
          {props.label}
        </label>
      )}
      <span className={cx(fieldStyles['box'], styles['box'])}>
        {props.values.length === 0 ? null : (
          <TagGroup
            aria-label={t('ui.tags.list', { label: props.label })}
            className={cx(styles['tags'])}
            onRemove={(keys) => {
              props.onChange(props.values.filter((value) => !keys.has(value)));
              input.current?.focus();
            }}
          >
            <TagList className={cx(styles['list'])}>
              {props.values.map((value) => (
                <Tag key={value} id={value} textValue={value} className={cx(styles['tag'])}>
                  <span className={styles['name']}>{value}</span>
                  <Button
                    slot="remove"
                    aria-label={t('ui.action.remove', { name: value })}
                    className={cx(styles['remove'])}
                  >
                    <Icon of={X} size={12} />
                  </Button>
                </Tag>
              ))}
            </TagList>
          </TagGroup>
        )}
        <input
          ref={input}
          id={inputId}
          // A label that is not in the page names nothing.
          {...(props.isLabelHidden === true ? { 'aria-label': props.label } : {})}
          className={styles['input']}
          list={listId}
          value={typed}
          disabled={props.isDisabled ?? false}
          placeholder={props.placeholder ?? t('ui.tags.add')}
          aria-describedby={hintId}
          autoFocus={props.autoFocus ?? false}
          autoComplete="off"
          onChange={(event) => {
            const text = event.currentTarget.value;
            if (/[,;]/.test(text)) add(text);
            else setTyped(text);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
              event.preventDefault();
              add(typed);
            } else if (event.key === 'Backspace' && typed === '' && props.values.length > 0) {
              props.onChange(props.values.slice(0, -1));
            } else if (event.key === 'Escape' && typed !== '') {
              event.stopPropagation();
              setTyped('');
            }
          }}
          onBlur={() => {
            add(typed);
          }}
        />
        <datalist id={listId}>
          {(props.suggestions ?? [])
            .filter((word) => !props.values.includes(word))
            .map((word) => (
              <option key={word} value={word} />
            ))}
        </datalist>
      </span>
      <span id={hintId} hidden>
        {t('ui.tags.hint')}
      </span>
      {props.error === undefined ? null : (
        <span className={fieldStyles['error']}>{props.error}</span>
      )}
    </div>
  );
}
