import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { Partner } from '@shared/model/partner';
import type { PartnerField } from '@shared/partners/partnerField';
import { setPartnerField } from '../partnerActions';
import { FieldEditor } from '../fields/FieldEditor';
import styles from './PartnerTable.module.css';

export interface CellEditorProps {
  readonly field: PartnerField;
  readonly partner: Partner;
  /** The value is taken over, or given up; `direction` is where Tab leads. */
  readonly onDone: (direction: -1 | 0 | 1) => void;
}

/** What shows choices in a layer of its own belongs to the editor too. */
const overlays = '[role="listbox"], [role="dialog"]';

/** The control of a field in its cell. Enter and Tab take over, Escape gives up, so does leaving. */
export function CellEditor({ field, partner, onDone }: CellEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const wasInList = useRef(false);
  const finish = (direction: -1 | 0 | 1): void => {
    if (isDone.current) return;
    isDone.current = true;
    // Leaving the control is what hands over its value.
    const active = document.activeElement;
    if (active instanceof HTMLElement && box.current?.contains(active) === true) active.blur();
    if (box.current?.querySelector('[aria-invalid="true"]')) isDone.current = false;
    else onDone(direction);
  };

  useLayoutEffect(() => {
    const control = box.current?.querySelector<HTMLElement>('input, textarea, button');
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
    // A list of choices is what the person asked to see.
    if (!(control instanceof HTMLButtonElement)) return;
    const opening = setTimeout(() => control.click());
    return () => clearTimeout(opening);
  }, []);

  // In the capture phase, because controls keep the keys they know to themselves.
  const keyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab') {
      event.preventDefault();
      finish(event.shiftKey ? -1 : 1);
      return;
    }
    const isOpen = (box.current?.querySelector('[aria-expanded="true"]') ?? null) !== null;
    if (event.key === 'Escape' && !isOpen) {
      // The control forgets what was typed first, so that leaving it hands over nothing.
      setTimeout(() => {
        isDone.current = true;
        onDone(0);
      });
    } else if (event.key === 'Enter' && endsByEnter(event)) {
      setTimeout(() => finish(0));
    }
  };
  const leaveUnlessInside = (): void => {
    const active = document.activeElement;
    const isInList = (active?.closest(overlays) ?? null) !== null;
    wasInList.current ||= isInList;
    if (box.current === null || isInList || box.current.contains(active)) return;
    // While a list opens or closes nothing has the focus for a moment.
    if (box.current.querySelector('[aria-expanded="true"]') !== null)
      setTimeout(leaveUnlessInside, 150);
    else if (document.hasFocus()) finish(0);
  };
  return (
    <div
      ref={box}
      data-editor
      className={styles['editor']}
      data-wide={field.type === 'choices' || field.type === 'long-text'}
      onKeyDownCapture={keyDown}
      onBlur={() => setTimeout(leaveUnlessInside)}
      onFocus={({ target }) => {
        // The list of choices has closed and gives the focus back.
        const isClosed = target.getAttribute('aria-expanded') !== 'true';
        if (wasInList.current && target instanceof HTMLButtonElement && isClosed) finish(0);
      }}
    >
      <FieldEditor
        field={field}
        value={field.read(partner)}
        isLabelHidden
        onCommit={(value) => {
          setPartnerField([partner.id], field, value);
          // As soon as the list is gone: while it is open, what lies under it takes no focus.
          if (field.type === 'choice' || field.type === 'yes-no') setTimeout(() => finish(0));
        }}
      />
    </div>
  );
}

/** Whether Enter means 'done' here: not on buttons, in several lines, or while a tag is typed. */
function endsByEnter({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (target instanceof HTMLTextAreaElement) return ctrlKey || metaKey;
  if (!(target instanceof HTMLInputElement)) return false;
  return !target.hasAttribute('list') || target.value === '';
}
