import { useTranslation } from 'react-i18next';
import type { MapView } from '@shared/model/mapView';
import { ViewNotes } from '../views/ViewNotes';
import styles from './Presentation.module.css';

/** What the presenter wants to say of a step. On one screen the room can read it, too. */
export function SpeakerNotes({ view }: { readonly view: MapView }) {
  const { t } = useTranslation();
  return (
    <section className={styles['notes']} aria-label={t('mapShow.present.notes')}>
      <ViewNotes view={view} rows={6} />
    </section>
  );
}
