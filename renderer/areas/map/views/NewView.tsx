import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { useMapSession } from '../MapContext';
import { saveView } from './viewActions';
import styles from './ViewsPanel.module.css';

/** Saves how the map is looked at under a name, as one step to undo. Without a name it has a number. */
export function NewView({ number }: { readonly number: number }) {
  const { t } = useTranslation();
  const session = useMapSession();
  const [name, setName] = useState('');
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    saveView(session, name);
    setName('');
  };
  return (
    <form className={styles['new']} onSubmit={save}>
      <TextField
        label={t('mapReading.views.newName')}
        placeholder={t('mapReading.views.numbered', { number })}
        value={name}
        onChange={setName}
      />
      <Button kind="primary" type="submit">
        {t('mapReading.views.save')}
      </Button>
    </form>
  );
}
