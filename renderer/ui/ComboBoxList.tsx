import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from './announce';
import type { Choice } from './choice';
import { cx } from './cx';
import { Icon } from './Icon';
import overlay from './overlay.module.css';

interface ComboBoxListProps {
  /** The field's id; the lines' ids begin with it. */
  readonly id: string;
  readonly label: string;
  readonly lines: readonly Choice[];
  readonly current: Choice | null;
  readonly chosenId: string | null;
  readonly onPoint: (line: Choice) => void;
  readonly onTake: (line: Choice) => void;
}

function Line({ props, line }: { readonly props: ComboBoxListProps; readonly line: Choice }) {
  const element = useRef<HTMLDivElement>(null);
  const isCurrent = line === props.current;
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <div
      ref={element}
      id={`${props.id}-${line.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={overlay['item']}
      {...(isCurrent ? { 'data-focused': true } : {})}
      onPointerMove={() => {
        props.onPoint(line);
      }}
      // Focus stays in the field; the field's blur would otherwise take the typing as final.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        props.onTake(line);
      }}
    >
      {line.picture}
      <span className={overlay['text']}>{line.label}</span>
      {line.detail === undefined ? null : <span className={overlay['detail']}>{line.detail}</span>}
      <span className={overlay['tick']}>
        {line.id === props.chosenId ? <Icon of={Check} size={14} /> : null}
      </span>
    </div>
  );
}

/** The lines under a ComboBox. Not for areas. */
export function ComboBoxList(props: ComboBoxListProps) {
  const { t } = useTranslation();
  const isEmpty = props.lines.length === 0;
  useEffect(() => {
    if (isEmpty) announce(t('ui.comboBox.empty'));
  }, [isEmpty, t]);
  if (isEmpty) {
    return <div className={overlay['empty']}>{t('ui.comboBox.empty')}</div>;
  }
  return (
    <div
      id={`${props.id}-list`}
      role="listbox"
      aria-label={props.label}
      className={cx(overlay['list'])}
    >
      {props.lines.map((line) => (
        <Line key={line.id} props={props} line={line} />
      ))}
    </div>
  );
}
