import { ChevronsUpDown } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Choice } from './choice';
import { ComboBoxList } from './ComboBoxList';
import { cx } from './cx';
import { fieldClass } from './Field';
import type { FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import { matchChoices } from './matchChoices';
import overlay from './overlay.module.css';
import selectStyles from './Select.module.css';

const createId = '__create';
const mostShown = 100;

export interface ComboBoxProps<Id extends string> extends FieldProps {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  /** `null` when the field was emptied. */
  readonly onChange: (value: Id | null) => void;
  /** With this, a name that is not there yet is offered as 'Create “name”'. */
  readonly onCreate?: (name: string) => void;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean;
  /** What a screen reader calls it, when the label only says enough beside another field. */
  readonly spokenLabel?: string;
}

/**
 * One of a long list, found by typing. Shows at most a hundred matches at once. Leaving the field
 * with a name typed out takes that choice, leaving it empty gives null, anything else changes nothing.
 * Not React Aria's: that one resets the text from the lines it can see, which loses what was chosen
 * when the lines are limited.
 */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { t } = useTranslation();
  const { choices, value, onChange, onCreate } = props;
  const spoken = props.spokenLabel ?? (props.isLabelHidden === true ? props.label : undefined);
  const id = useId();
  const box = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [wanted, setWanted] = useState(0);
  const chosen = choices.find((choice) => choice.id === value) ?? null;
  const lines = useMemo<readonly Choice[]>(() => {
    const name = (typed ?? '').trim();
    const matches = matchChoices(choices, name, mostShown);
    const isNew = name !== '' && choices.every((choice) => !sameName(choice.label, name));
    return onCreate !== undefined && isNew
      ? [...matches, { id: createId, label: t('ui.comboBox.create', { name }) }]
      : matches;
  }, [choices, onCreate, t, typed]);
  const at = Math.min(wanted, Math.max(0, lines.length - 1));
  const current = lines[at];

  const open = (): void => {
    setOpen(true);
    setWanted(Math.max(0, typed === null ? lines.findIndex((line) => line.id === value) : 0));
  };
  const finish = (): void => {
    setTyped(null);
    setOpen(false);
  };
  const take = (line: Choice): void => {
    const next = choices.find((choice) => choice.id === line.id);
    if (next !== undefined && next.id !== value) onChange(next.id);
    if (line.id === createId && typed !== null) onCreate?.(typed.trim());
    finish();
  };
  const leave = (): void => {
    const named = choices.find((choice) => typed !== null && sameName(choice.label, typed.trim()));
    if (named !== undefined) take(named);
    else if (typed?.trim() === '' && value !== null) onChange(null);
    finish();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && (isOpen || typed !== null)) {
      event.stopPropagation();
      finish();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      if (typed?.trim() === '') leave();
      else if (current !== undefined) take(current);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) open();
      else if (lines.length > 0) {
        setWanted((at + (event.key === 'ArrowDown' ? 1 : lines.length - 1)) % lines.length);
      }
    }
  };
  return (
    <div className={fieldClass(props)}>
      {props.isLabelHidden === true ? null : (
        <label htmlFor={id} className={fieldStyles['label']}>
          {props.label}
        </label>
      )}
      <span ref={box} className={fieldStyles['box']}>
        <input
          id={id}
          role="combobox"
          className={fieldStyles['input']}
          aria-expanded={isOpen}
          aria-autocomplete="list"
          aria-invalid={props.error !== undefined}
          aria-required={props.isRequired ?? false}
          aria-label={spoken}
          {...(isOpen && current !== undefined
            ? { 'aria-controls': `${id}-list`, 'aria-activedescendant': `${id}-${current.id}` }
            : {})}
          {...(props.error === undefined && props.description === undefined
            ? {}
            : { 'aria-describedby': `${id}-text` })}
          disabled={props.isDisabled ?? false}
          placeholder={props.placeholder ?? t('ui.select.placeholder')}
          value={typed ?? chosen?.label ?? ''}
          autoFocus={props.autoFocus ?? false}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setWanted(0);
            setOpen(true);
          }}
          // What is typed takes the place of what was chosen, also where the focus came by itself.
          onFocus={(event) => event.currentTarget.select()}
          onClick={(event) => {
            if (!isOpen) event.currentTarget.select();
            open();
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
        />
        <Icon
          of={ChevronsUpDown}
          size={14}
          className={cx(selectStyles['arrow'], selectStyles['mark'])}
        />
      </span>
      <Popover
        className={cx(overlay['float'], overlay['matchTrigger'])}
        triggerRef={box}
        isNonModal
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement="bottom start"
        offset={4}
      >
        <ComboBoxList
          id={id}
          label={props.label}
          lines={lines}
          current={current ?? null}
          chosenId={value}
          onPoint={(line) => {
            setWanted(lines.indexOf(line));
          }}
          onTake={take}
        />
      </Popover>
      {props.error === undefined && props.description === undefined ? null : (
        <span
          id={`${id}-text`}
          className={fieldStyles[props.error === undefined ? 'description' : 'error']}
        >
          {props.error ?? props.description}
        </span>
      )}
    </div>
  );
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}
