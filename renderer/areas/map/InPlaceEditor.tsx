import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { cardBox } from '@shared/mapping/card';
import type { Box } from '@shared/scene/geometry';
import { currentDocument } from '../../store/documentStore';
import { cx } from '../../ui/cx';
import { editorBox } from './editorBox';
import styles from './InPlaceEditor.module.css';
import { commitEditing, editingText } from './inPlaceEdits';
import { useMapSession, useMapUi } from './MapContext';
import type { MapSession } from './MapSession';
import type { Editing } from './mapUi';
import { useFollow } from './useFollow';

/** A field over the map, where the text it holds stands or will stand. */
export function InPlaceEditor() {
  const session = useMapSession();
  const editing = useMapUi((ui) => ui.editing);
  if (!editing) return null;
  return <EditorField key={keyOf(editing)} session={session} editing={editing} />;
}

const keys = new WeakMap<Editing, string>();
let opened = 0;

/** Each opening has a field of its own: with a finger, one is dropped while another is open. */
function keyOf(editing: Editing): string {
  const known = keys.get(editing);
  if (known !== undefined) return known;
  opened += 1;
  keys.set(editing, String(opened));
  return String(opened);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

interface EditorFieldProps {
  readonly session: MapSession;
  readonly editing: Editing;
}

function EditorField({ session, editing }: EditorFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(() => editingText(currentDocument(), editing));
  const holder = useRef<HTMLDivElement>(null);
  const finished = useRef(false);
  const readBox = useCallback(() => boxOf(session, editing), [session, editing]);

  const isLong = editing.kind === 'note' || editing.kind === 'newNote';
  useFollow(session, holder, readBox, isLong ? placeLong : placeEditor);

  /** `typed` is what stands in the field; null when it is given up. */
  const finish = (typed: string | null, goesTo: EventTarget | null = null): void => {
    if (finished.current) return;
    finished.current = true;
    session.setUi({ editing: null });
    if (typed !== null) commitEditing(session, editing, typed);
    // A dialog that was opened over it has the focus already.
    if (!(goesTo instanceof Element) || goesTo.closest('[role=dialog]') === null)
      session.focusHome();
  };
  const onKeyDown = (event: KeyboardEvent<Field>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const ends = event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey);
    if (ends || event.key === 'Escape') {
      event.preventDefault();
      // A note that was typed is worth keeping; Escape gives up a name, which is quickly typed again.
      finish(ends || isLong ? event.currentTarget.value : null);
    }
  };
  const shared = {
    value: text,
    'aria-label': labelOf(t, editing),
    placeholder: placeholderOf(t, editing),
    onKeyDown,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent<Field>) =>
      finish(currentTarget.value, relatedTarget),
    spellCheck: false,
  };
  return (
    <div ref={holder} className={cx(styles['holder'])}>
      {isLong ? (
        <textarea
          {...shared}
          ref={focusAndSelect}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={2000}
        />
      ) : (
        <input
          {...shared}
          ref={focusAndSelect}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={200}
        />
      )}
    </div>
  );
}

function focusAndSelect(field: Field | null): void {
  field?.focus({ preventScroll: true });
  field?.select();
}

function boxOf(session: MapSession, editing: Editing): Box | null {
  if (editing.kind === 'newPartner') return cardBox('partner', editing.at);
  if ('box' in editing) return editing.box;
  return session.scene.item(editing.id)?.box ?? null;
}

function placeLong(element: HTMLElement, box: Box): void {
  const { x, y, width, height } = editorBox(box, roomOf(element), 'text');
  element.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
  element.style.width = `${String(width)}px`;
  // It grows from here with the text that is in it.
  element.style.setProperty('--least', `${String(height)}px`);
}

function placeEditor(element: HTMLElement, box: Box): void {
  const { x, y, width, height } = editorBox(box, roomOf(element), 'name');
  element.style.transform = `translate(${String(x)}px, ${String(y)}px)`;
  element.style.width = `${String(width)}px`;
  element.style.height = `${String(height)}px`;
}

function roomOf({ offsetParent }: HTMLElement): Pick<Box, 'width' | 'height'> {
  const { clientWidth = Infinity, clientHeight = Infinity } = offsetParent ?? {};
  return { width: clientWidth, height: clientHeight };
}

function labelOf(t: TFunction, { kind }: Editing): string {
  if (kind === 'newPartner') return t('map.inPlace.partnerName');
  if (kind === 'card') return t('map.inPlace.rename');
  return kind === 'zone' || kind === 'newZone'
    ? t('map.inPlace.zoneName')
    : t('map.inPlace.noteText');
}

function placeholderOf(t: TFunction, { kind }: Editing): string {
  if (kind === 'newPartner' || kind === 'card') return t('map.inPlace.partnerPlaceholder');
  return kind === 'zone' || kind === 'newZone'
    ? t('map.inPlace.zonePlaceholder')
    : t('map.inPlace.notePlaceholder');
}
