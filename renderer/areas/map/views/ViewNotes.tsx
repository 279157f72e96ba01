import { useTranslation } from 'react-i18next';
import type { MapView } from '@shared/model/mapView';
import { edit } from '../../../store/documentStore';
import { TextArea } from '../../../ui/TextField';

interface ViewNotesProps {
  readonly view: MapView;
  readonly rows: number;
}

/** The field for what the presenter wants to say of a view. */
export function ViewNotes({ view, rows }: ViewNotesProps) {
  const { t } = useTranslation();
  return (
    <TextArea
      key={view.id}
      label={t('mapShow.present.notesOf', { name: view.name })}
      value={view.notes}
      rows={rows}
      onCommit={(notes) => {
        edit(t('mapShow.present.editNotes', { name: view.name }), (draft) => {
          draft.update('mapView', view.id, { notes });
        });
      }}
    />
  );
}
