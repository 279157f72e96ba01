import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import buttonStyles from './Button.module.css';
import { cx } from './cx';
import { DateCalendar } from './DateCalendar';
import { ariaFieldProps, FieldFrame, fieldClass } from './Field';
import type { FieldProps } from './Field';
import fieldStyles from './Field.module.css';
import { formatDate, formatLocale } from './format';
import { Icon } from './Icon';
import overlay from './overlay.module.css';
import { parseDateText } from './parseDateText';
import { useCommitted } from './useCommitted';

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, or null for no date. */
  readonly value: string | null;
  /** On Enter, when focus leaves, and when a day is picked. */
  readonly onCommit: (value: string | null) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly placeholder?: string | undefined;
}

/** A day, typed in any usual way or picked from a calendar. What is not a date says so and changes nothing. */
export function DateField(props: DateFieldProps) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const shown = props.value === null ? '' : formatDate(props.value);
  const thisYear = new Date().getFullYear();
  const example = formatDate(`${String(thisYear)}-03-24`);

  const take = (text: string): void => {
    const date = text.trim() === '' ? null : parseDateText(text, formatLocale(), thisYear);
    if (date === null && text.trim() !== '') {
      setFault(t('ui.date.invalid', { example }));
      return;
    }
    if (date !== null && isOutside(date, props)) {
      setFault(t('ui.date.outOfRange'));
      return;
    }
    setFault(null);
    if (date !== props.value) props.onCommit(date);
  };
  const typing = useCommitted(shown, take);
  const withFault: FieldProps = { ...props, error: props.error ?? fault ?? undefined };
  return (
    <TextField
      {...ariaFieldProps(withFault)}
      className={fieldClass(withFault)}
      value={typing.text}
      onChange={(text) => {
        setFault(null);
        typing.setText(text);
      }}
      onBlur={typing.onBlur}
      onKeyDown={typing.onKeyDown}
    >
      <FieldFrame of={withFault}>
        <span className={fieldStyles['box']}>
          <Input
            className={cx(fieldStyles['input'])}
            placeholder={props.placeholder ?? ''}
            autoComplete="off"
            spellCheck={false}
          />
          <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
            <Button
              aria-label={t('ui.date.openCalendar')}
              isDisabled={props.isDisabled ?? false}
              className={cx(
                buttonStyles['button'],
                buttonStyles['icon'],
                buttonStyles['small'],
                buttonStyles['quiet'],
                fieldStyles['inside'],
              )}
            >
              <Icon of={CalendarDays} size={14} />
            </Button>
            <Popover className={cx(overlay['float'])} offset={6} placement="bottom end">
              <Dialog aria-label={props.label}>
                <DateCalendar
                  label={props.label}
                  value={props.value === null ? null : parseDate(props.value)}
                  min={props.min === undefined ? null : parseDate(props.min)}
                  max={props.max === undefined ? null : parseDate(props.max)}
                  onPick={(day) => {
                    setOpen(false);
                    take(day.toString());
                  }}
                />
              </Dialog>
            </Popover>
          </DialogTrigger>
        </span>
      </FieldFrame>
    </TextField>
  );
}

function isOutside(date: string, limits: { min?: string | undefined; max?: string | undefined }) {
  // Dates written YYYY-MM-DD sort as texts.
  return (
    (limits.min !== undefined && date < limits.min) ||
    (limits.max !== undefined && date > limits.max)
  );
}
