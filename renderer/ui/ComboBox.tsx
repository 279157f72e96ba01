import { ChevronsUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import buttonStyles from './Button.module.css';
import type { Choice } from './choice';
import { ChoiceItem } from './ChoiceItem';
import { cx } from './cx';
import { ariaFieldProps, FieldFrame, fieldClass } from './Field';
import type { FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import { matchChoices } from './matchChoices';
import overlay from './overlay.module.css';

const createId = '__create';

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  /** `null` when the field was emptied. */
  readonly onChange: (value: Id | null) => void;
  /** With this, a name that is not there yet is offered as 'Create “name”'. */
  readonly onCreate?: (name: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
}

/** One of a long list, found by typing. Shows at most a hundred matches at once. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { t } = useTranslation();
  const { choices, value, onChange, onCreate } = props;
  const chosen = choices.find((choice) => choice.id === value) ?? null;
  // null: the field shows what is chosen; a text: the person is typing.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = useMemo<readonly Choice[]>(() => {
    const matches = matchChoices(choices, typed ?? '', 100);
    const name = (typed ?? '').trim();
    const isNew = name !== '' && choices.every((choice) => !sameName(choice.label, name));
    return onCreate !== undefined && isNew
      ? [...matches, { id: createId, label: t('ui.comboBox.create', { name }) }]
      : matches;
  }, [choices, onCreate, t, typed]);

  const take = (id: unknown): void => {
    const next = choices.find((choice) => choice.id === id);
    if (next !== undefined && next.id !== value) onChange(next.id);
    if (id === createId && typed !== null) onCreate?.(typed.trim());
    setTyped(null);
  };
  const leave = (): void => {
    if (typed !== null && typed.trim() === '' && value !== null) onChange(null);
    setTyped(null);
  };
  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      className={fieldClass(props)}
      items={shown}
      value={value}
      inputValue={typed ?? chosen?.label ?? ''}
      onInputChange={(text) => {
        setTyped(text === (chosen?.label ?? '') ? null : text);
      }}
      onChange={take}
      onBlur={leave}
      defaultFilter={() => true}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="focus"
      autoFocus={props.autoFocus ?? false}
    >
      <FieldFrame of={props}>
        <span className={fieldStyles['box']}>
          <Input
            className={cx(fieldStyles['input'])}
            placeholder={props.placeholder ?? ''}
            spellCheck={false}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
          <Button
            aria-label={t('ui.comboBox.open')}
            className={cx(
              buttonStyles['button'],
              buttonStyles['icon'],
              buttonStyles['small'],
              buttonStyles['quiet'],
              fieldStyles['inside'],
            )}
          >
            <Icon of={ChevronsUpDown} size={14} />
          </Button>
        </span>
      </FieldFrame>
      <Popover className={cx(overlay['float'], overlay['matchTrigger'])} offset={4}>
        <ListBox
          className={cx(overlay['list'])}
          renderEmptyState={() => <div className={overlay['empty']}>{t('ui.comboBox.empty')}</div>}
        >
          {shown.map((choice) => (
            <ChoiceItem key={choice.id} choice={choice} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
