import { useTranslation } from 'react-i18next';
import type { MapView } from '@shared/model/mapView';
import { edit } from '../../../store/documentStore';
import { TextArea } from '../../../ui/TextField';
import styles from './Presentation.module.css';

/** What the presenter wants to say of a step. On one screen the room can read it, too. */
export function SpeakerNotes({ view }: { readonly view: MapView }) {
  const { t } = useTranslation();
  return (
    <section className={styles['notes']} aria-label={t('mapShow.present.notes')}>
      <TextArea
        key={view.id}
        label={t('mapShow.present.notesOf', { name: view.name })}
        value={view.notes}
        rows={6}
        onCommit={(notes) => {
          edit(t('mapShow.present.editNotes', { name: view.name }), (draft) => {
            draft.update('mapView', view.id, { notes });
          });
        }}
      />
    </section>
  );
}
