import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import styles from './InlineEdit.module.css';
import { useOpenTyping } from './openTyping';

export interface InlineEditProps {
  /** What the text is: 'Name', 'Phase'. Spoken as 'Edit name: Acme'. */
  readonly label: string;
  readonly value: string;
  /** Once, on Enter or when focus leaves, only if it changed. */
  readonly onCommit: (value: string) => void;
  /** An empty text is not taken over: the old one stays. Default true. */
  readonly isRequired?: boolean;
  /** Called when an empty text was not taken over, to say why. */
  readonly onRefuse?: () => void;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean;
  /** For editing that is started elsewhere (a command, F2 on a row). */
  readonly isEditing?: boolean | undefined;
  readonly onEditingChange?: (isEditing: boolean) => void;
  readonly className?: string | undefined;
}

/** Text that is typed over where it stands: click, Enter or F2 to edit, Escape takes it back. */
export function InlineEdit(props: InlineEditProps) {
  const { t } = useTranslation();
  const [ownEditing, setOwnEditing] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const returnsFocus = useRef(false);
  useOpenTyping(draft !== null && draft !== props.value);
  const isEditing = (props.isEditing ?? ownEditing) && props.isReadOnly !== true;

  const setEditing = (editing: boolean): void => {
    setOwnEditing(editing);
    props.onEditingChange?.(editing);
  };
  const finish = (text: string | null): void => {
    setDraft(null);
    setEditing(false);
    const next = text?.trim() ?? null;
    if (next === null || next === props.value) return;
    if (next === '' && props.isRequired !== false) props.onRefuse?.();
    else props.onCommit(next);
  };

  if (!isEditing) {
    const isEmpty = props.value === '';
    const shown = isEmpty ? (props.placeholder ?? t('ui.inlineEdit.empty')) : props.value;
    return (
      <button
        type="button"
        ref={(button) => {
          if (button !== null && returnsFocus.current) button.focus();
          returnsFocus.current = false;
        }}
        disabled={props.isReadOnly === true}
        className={cx(styles['text'], isEmpty && styles['placeholder'], props.className)}
        aria-label={`${t('ui.inlineEdit.edit', { label: props.label })}: ${shown}`}
        title={shown}
        onClick={() => {
          setEditing(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'F2') setEditing(true);
        }}
      >
        {shown}
      </button>
    );
  }
  return (
    <input
      className={cx(styles['input'], props.className)}
      aria-label={props.label}
      value={draft ?? props.value}
      placeholder={props.placeholder ?? ''}
      maxLength={500}
      spellCheck={false}
      // Focus goes where the person just asked to type.
      ref={(input) => {
        if (input !== null && document.activeElement !== input && draft === null) {
          input.focus();
          input.select();
        }
      }}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onBlur={() => {
        finish(draft);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault();
          event.stopPropagation();
          returnsFocus.current = true;
          finish(event.key === 'Enter' ? draft : null);
        }
      }}
    />
  );
}
