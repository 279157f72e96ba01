import { ChevronsUpDown } from 'lucide-react';
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choice';
import { ChoiceItem } from './ChoiceItem';
import { cx } from './cx';
import { ariaFieldProps, FieldFrame, fieldClass } from './Field';
import type { FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import overlay from './overlay.module.css';
import styles from './Select.module.css';

const noneId = '__none';

export interface SelectProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  /** With this, a first line 'None' gives the value back as null. */
  readonly onClear?: () => void;
  readonly placeholder?: string | undefined;
}

/** One of a short list. More than about fifteen: use ComboBox. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { t } = useTranslation();
  const chosen = props.choices.find((choice) => choice.id === props.value);
  const none: Choice = { id: noneId, label: t('ui.select.none') };
  const lines: readonly Choice[] =
    props.onClear === undefined ? props.choices : [none, ...props.choices];
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      className={fieldClass(props)}
      value={props.value ?? (props.onClear === undefined ? null : noneId)}
      onChange={(id) => {
        const next = props.choices.find((choice) => choice.id === id);
        if (next !== undefined) props.onChange(next.id);
        else if (id === noneId) props.onClear?.();
      }}
    >
      <FieldFrame of={props}>
        <span className={fieldStyles['box']}>
          <Button className={cx(styles['button'])}>
            {/* The button's name says it with the label: React Aria looks for it there. */}
            <SelectValue
              className={cx(styles['value'], chosen === undefined && styles['placeholder'])}
            >
              {chosen?.picture}
              <span className={overlay['text']}>
                {chosen?.label ?? props.placeholder ?? t('ui.select.placeholder')}
              </span>
            </SelectValue>
            <Icon of={ChevronsUpDown} size={14} className={styles['arrow']} />
          </Button>
        </span>
      </FieldFrame>
      <Popover className={cx(overlay['float'], overlay['matchTrigger'])} offset={4}>
        <ListBox className={cx(overlay['list'])}>
          {lines.map((choice) => (
            <ChoiceItem key={choice.id} choice={choice} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export interface MultiSelectProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[];
  readonly values: readonly Id[];
  /** In the order of the choices. */
  readonly onChange: (values: readonly Id[]) => void;
  readonly placeholder?: string | undefined;
}

/** Several of a list: regions, columns, classes to filter by. */
export function MultiSelect<Id extends string>(props: MultiSelectProps<Id>) {
  const { t } = useTranslation();
  const chosen = props.choices.filter((choice) => props.values.includes(choice.id));
  const summary =
    chosen.length > 2
      ? t('ui.select.chosen', { count: chosen.length })
      : chosen.map((choice) => choice.label).join(', ');
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      selectionMode="multiple"
      className={fieldClass(props)}
      value={[...props.values]}
      onChange={(ids) => {
        const next = props.choices.filter((choice) => ids.includes(choice.id));
        props.onChange(next.map((choice) => choice.id));
      }}
    >
      <FieldFrame of={props}>
        <span className={fieldStyles['box']}>
          <Button className={cx(styles['button'])}>
            <SelectValue
              className={cx(styles['value'], chosen.length === 0 && styles['placeholder'])}
            >
              <span className={overlay['text']}>
                {chosen.length === 0 ? (props.placeholder ?? t('ui.select.placeholder')) : summary}
              </span>
            </SelectValue>
            <Icon of={ChevronsUpDown} size={14} className={styles['arrow']} />
          </Button>
        </span>
      </FieldFrame>
      <Popover className={cx(overlay['float'], overlay['matchTrigger'])} offset={4}>
        <ListBox className={cx(overlay['list'])} selectionMode="multiple">
          {props.choices.map((choice) => (
            <ChoiceItem key={choice.id} choice={choice} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
