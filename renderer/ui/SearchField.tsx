import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import buttonStyles from './Button.module.css';
import { ariaFieldProps, FieldFrame, fieldClass } from './Field';
import type { FieldProps } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { cx } from './cx';

export interface SearchFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Search as you type. Escape empties it. */
export function SearchField({ ref = null, ...props }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <AriaSearchField
      {...ariaFieldProps(props)}
      className={fieldClass(props)}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldFrame of={props}>
        <span className={styles['box']}>
          <span className={styles['affix']}>
            <Icon of={Search} size={14} />
          </span>
          <Input
            ref={ref}
            className={cx(styles['input'])}
            placeholder={props.placeholder ?? ''}
            spellCheck={false}
          />
          {props.value === '' ? null : (
            <AriaButton
              aria-label={t('ui.search.clear')}
              className={cx(
                buttonStyles['button'],
                buttonStyles['icon'],
                buttonStyles['small'],
                buttonStyles['quiet'],
                styles['inside'],
              )}
            >
              <Icon of={X} size={14} />
            </AriaButton>
          )}
        </span>
      </FieldFrame>
    </AriaSearchField>
  );
}
