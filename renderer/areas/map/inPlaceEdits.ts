import type { Document } from '@shared/document/document';
import { edit } from '../../store/documentStore';
import { addNamedPartner, addNamedZone, addTextNote } from './mapEdits';
import type { MapSession } from './MapSession';
import type { Editing } from './mapUi';

/** The text an editor starts with. */
export function editingText(document: Document, editing: Editing): string {
  if (editing.kind === 'card') {
    const actor = document.mapActor.get(editing.id);
    return document.partner.get(actor?.partnerId ?? '')?.name ?? '';
  }
  if (editing.kind === 'zone') return document.mapZone.get(editing.id)?.name ?? '';
  if (editing.kind === 'note') return document.mapNote.get(editing.id)?.text ?? '';
  return '';
}

/** Takes over what was typed. An empty name makes no partner, an empty text no note. */
export function commitEditing(session: MapSession, editing: Editing, typed: string): void {
  const { t } = session;
  const text = typed.trim();
  switch (editing.kind) {
    case 'newPartner':
      if (text !== '') addNamedPartner(session, text, editing);
      break;
    case 'newZone':
      addNamedZone(session, text === '' ? t('map.inPlace.defaultZone') : text, editing.box);
      break;
    case 'newNote':
      if (text !== '') addTextNote(session, text, editing.box, editing.form);
      break;
    case 'card':
      edit(t('map.edit.rename', { name: text }), (draft) => {
        const partnerId = draft.document.mapActor.get(editing.id)?.partnerId;
        if (partnerId !== undefined && text !== '') {
          draft.update('partner', partnerId, { name: text });
        }
      });
      break;
    case 'zone':
      edit(t('map.edit.zone'), (draft) => draft.update('mapZone', editing.id, { name: text }));
      break;
    case 'note':
      edit(t('map.edit.note'), (draft) => draft.update('mapNote', editing.id, { text: typed }));
      break;
  }
}
