import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { PopoverButton } from '../../../ui/PopoverButton';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { addRater } from '../edits';
import { setRater, usePeople, useRater } from '../rater';
import styles from './RaterPicker.module.css';

/** Who rates, and a way to add somebody. */
export function RaterPicker() {
  const { t } = useTranslation();
  const people = usePeople();
  const rater = useRater();
  return (
    <div className={styles['picker']}>
      <span className={styles['label']} aria-hidden>
        {t('scorecards.rate.rater')}
      </span>
      <Select
        label={t('scorecards.rate.rater')}
        isLabelHidden
        className={styles['select']}
        choices={people.map(({ id, name, role }) => ({ id, label: name, detail: role }))}
        value={rater?.id ?? null}
        onChange={setRater}
      />
      <PopoverButton
        label={t('scorecards.rate.addPerson')}
        placement="bottom end"
        trigger={
          <Button kind="quiet" icon={UserPlus}>
            {t('scorecards.rate.addPerson')}
          </Button>
        }
      >
        {(close) => <NewPersonForm onAdded={close} />}
      </PopoverButton>
    </div>
  );
}

/** The question before the first rating: who is it that rates? */
export function RaterQuestion() {
  const { t } = useTranslation();
  const people = usePeople();
  return (
    <section className={styles['question']} aria-labelledby="rater-question">
      <h2 id="rater-question">{t('scorecards.rate.who')}</h2>
      <p>{t('scorecards.rate.whoText')}</p>
      <div className={styles['people']}>
        {people.map(({ id, name }) => (
          <Button
            key={id}
            onPress={() => {
              setRater(id);
            }}
          >
            {name}
          </Button>
        ))}
      </div>
      <NewPersonForm />
    </section>
  );
}

function NewPersonForm({ onAdded }: { readonly onAdded?: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        setRater(addRater(name.trim(), role.trim()));
        setName('');
        setRole('');
        onAdded?.();
      }}
    >
      <TextField
        label={t('scorecards.rate.personName')}
        value={name}
        onChange={setName}
        autoFocus
      />
      <TextField label={t('scorecards.rate.personRole')} value={role} onChange={setRole} />
      <Button type="submit" isDisabled={name.trim() === ''}>
        {t('scorecards.rate.add')}
      </Button>
    </form>
  );
}
