import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { onMap } from '@shared/mapping/placing';
import { hues, type Hue } from '@shared/model/hue';
import { boxHasPoint } from '@shared/scene/geometry';
import type { InspectorProps } from '../../frame/areaDefinition';
import { edit, useDocument } from '../../store/documentStore';
import { clearSelection } from '../../store/uiStore';
import { showUndoToast } from '../../store/undoToast';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { TextArea, TextField } from '../../ui/TextField';
import { StrayPartners } from './binding/StrayPartners';
import { ZoneBindingFields } from './binding/ZoneBindingFields';
import styles from './fields.module.css';

/** Name and colour of a zone. */
export function ZoneInspector({ ids }: InspectorProps) {
  const { t } = useTranslation();
  const zones = useDocument((document) => document.mapZone);
  const actors = useDocument((document) => document.mapActor);
  const zone = zones.get(ids.at(-1) ?? '');
  if (!zone) return null;
  const held = onMap(actors, zone.mapId).filter((actor) => boxHasPoint(zone, actor)).length;
  return (
    <div className={styles['panel']}>
      <h2 className={styles['heading']}>{t('map.zone.heading')}</h2>
      <TextField
        label={t('map.zone.name')}
        value={zone.name}
        onCommit={(name) => {
          edit(t('map.edit.zone'), (draft) => draft.update('mapZone', zone.id, { name }));
        }}
      />
      <HueSelect
        label={t('map.zone.hue')}
        value={zone.hue}
        onChange={(hue) => {
          edit(t('map.edit.zone'), (draft) => draft.update('mapZone', zone.id, { hue }));
        }}
      />
      <ZoneBindingFields zone={zone} />
      <StrayPartners zone={zone} />
      <p className={styles['quiet']}>{t('map.zone.holds', { count: held })}</p>
      <RemoveButton ids={ids} label={t('map.zone.delete')} />
    </div>
  );
}

/** Text and colour of a note. */
export function NoteInspector({ ids }: InspectorProps) {
  const { t } = useTranslation();
  const note = useDocument((document) => document.mapNote.get(ids.at(-1) ?? ''));
  if (!note) return null;
  return (
    <div className={styles['panel']}>
      <h2 className={styles['heading']}>{t('map.note.heading')}</h2>
      <TextArea
        label={t('map.note.text')}
        value={note.text}
        rows={6}
        onCommit={(text) => {
          edit(t('map.edit.note'), (draft) => draft.update('mapNote', note.id, { text }));
        }}
      />
      <HueSelect
        label={t('map.note.hue')}
        value={note.hue}
        onChange={(hue) => {
          edit(t('map.edit.note'), (draft) => draft.update('mapNote', note.id, { hue }));
        }}
      />
      <RemoveButton ids={ids} label={t('map.note.delete')} />
    </div>
  );
}

interface HueSelectProps {
  readonly label: string;
  readonly value: Hue;
  readonly onChange: (hue: Hue) => void;
}

function HueSelect({ label, value, onChange }: HueSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      choices={hues.map((hue) => ({
        id: hue,
        label: t(`map.hue.${hue}`),
        picture: <span className={styles['swatch']} style={{ background: `var(--data-${hue})` }} />,
      }))}
      value={value}
      onChange={(hue) => {
        onChange(hue);
        announce(t('map.spoken.coloured', { hue: t(`map.hue.${hue}`) }));
      }}
    />
  );
}

function RemoveButton({ ids, label }: { readonly ids: readonly string[]; readonly label: string }) {
  const { t } = useTranslation();
  const remove = (): void => {
    const count = ids.length;
    edit(t('map.edit.remove', { count }), (draft) => draft.remove(ids));
    clearSelection();
    showUndoToast(t('map.toast.removedFrames', { count }));
  };
  return (
    <div>
      <Button kind="danger" icon={Trash2} onPress={remove}>
        {label}
      </Button>
    </div>
  );
}
