import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import {
  valuesOf,
  type ImportSettings,
  type KindChoice,
} from '@shared/exchange/partners/importSettings';
import { plannedKindKey } from '@shared/exchange/partners/partnerValues';
import { taxonomyOf } from '@shared/partners/taxonomy';
import { useDocument } from '../../store/documentStore';
import { Button } from '../../ui/Button';
import type { Choice } from '../../ui/choice';
import { ComboBox } from '../../ui/ComboBox';
import { formatNumber } from '../../ui/format';
import { Checkbox } from '../../ui/Toggles';
import { columnName } from './columnFaults';
import { FamilyChoiceFields } from './FamilyChoiceFields';
import { updateSettings } from './importStore';
import styles from './ValuesStep.module.css';

interface KindValuesProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

const shownValues = 300;

/** The values of the kind column and the kind each means; new kinds are made on request. */
export function KindValues({ table, settings }: KindValuesProps) {
  const { t } = useTranslation();
  const [onlyWithout, setOnlyWithout] = useState(false);
  const values = useMemo(
    () => valuesOf(table, settings.columns, 'kind'),
    [table, settings.columns],
  );
  const choices = useKindChoices(settings);
  const without = values.filter(({ key }) => isWithout(settings.kinds.get(key)));
  const guesses = values.filter(({ key }) => isGuess(settings.kinds.get(key))).length;
  const hasNew = [...settings.kinds.values()].some(({ to }) => to === 'new-kind');
  const column = settings.columns.findIndex(({ to }) => to === 'kind');
  const choose = (entries: readonly (readonly [string, KindChoice])[]): void => {
    updateSettings({ kinds: new Map([...settings.kinds, ...entries]) });
  };
  const shown = (onlyWithout ? without : values).slice(0, shownValues);
  return (
    <section className={styles['part']} aria-label={t('import.values.kinds')}>
      <h2>{t('import.values.kinds')}</h2>
      <p>
        {t('import.values.kindsText', {
          count: values.length,
          column: columnName(table, column, (number) => t('import.file.columnNumber', { number })),
        })}
        {guesses === 0 ? null : <> {t('import.values.guesses', { count: guesses })}</>}
      </p>
      <div className={styles['tools']}>
        {without.length === 0 ? null : (
          <Button
            onPress={() => {
              choose(without.map(({ key, text }) => [key, { to: 'new-kind', name: text }]));
            }}
          >
            {t('import.values.createRest', { count: without.length })}
          </Button>
        )}
        {without.length === values.length ? null : (
          <Button
            onPress={() => {
              choose(values.map(({ key }) => [key, { to: 'no-kind' }]));
            }}
          >
            {t('import.values.clearAll')}
          </Button>
        )}
        <Checkbox
          label={t('import.values.onlyWithout')}
          isSelected={onlyWithout}
          onChange={setOnlyWithout}
        />
      </div>
      {hasNew ? <FamilyChoiceFields choice={settings.newKindFamily} /> : null}
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('import.values.value')}</th>
            <th scope="col" className={styles['count']}>
              {t('import.values.rows')}
            </th>
            <th scope="col" className={styles['choice']}>
              {t('import.values.kind')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, text, count }) => (
            <tr key={key}>
              <th scope="row">
                <span className={styles['value']}>{text}</span>
              </th>
              <td className={styles['count']}>{formatNumber(count)}</td>
              <td>
                <ComboBox
                  label={t('import.values.kindFor', { value: text })}
                  isLabelHidden
                  choices={choices}
                  value={choiceId(settings.kinds.get(key))}
                  placeholder={t('import.values.noKind')}
                  description={
                    isGuess(settings.kinds.get(key)) ? t('import.values.guess') : undefined
                  }
                  onChange={(id) => {
                    choose([[key, choiceOf(id, settings)]]);
                  }}
                  onCreate={(name) => {
                    choose([[key, { to: 'new-kind', name }]]);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The kinds of the plan under their family, and those that were asked for here. */
function useKindChoices(settings: ImportSettings): readonly Choice[] {
  const { t } = useTranslation();
  const classes = useDocument((document) => document.partnerClass);
  const families = useDocument((document) => document.partnerFamily);
  const kinds = useDocument((document) => document.partnerKind);
  return useMemo(() => {
    const { places } = taxonomyOf({
      partnerClass: classes,
      partnerFamily: families,
      partnerKind: kinds,
    });
    const known = [...places.values()]
      .filter(({ kind }) => !kind.archived)
      .map(({ kind, family }) => ({ id: kind.id, label: kind.name, detail: family.name }));
    const asked = new Map<string, Choice>();
    for (const choice of settings.kinds.values()) {
      if (choice.to !== 'new-kind') continue;
      const id = plannedKindKey(choice.name);
      asked.set(id, { id, label: choice.name, detail: t('import.values.newKind') });
    }
    return [...asked.values(), ...known];
  }, [classes, families, kinds, settings.kinds, t]);
}

function isWithout(choice: KindChoice | undefined): boolean {
  return choice === undefined || choice.to === 'no-kind';
}

function isGuess(choice: KindChoice | undefined): boolean {
  return choice?.to === 'kind' && choice.isGuess === true;
}

function choiceId(choice: KindChoice | undefined): string | null {
  if (choice === undefined || choice.to === 'no-kind') return null;
  return choice.to === 'kind' ? choice.kindId : plannedKindKey(choice.name);
}

function choiceOf(id: string | null, settings: ImportSettings): KindChoice {
  if (id === null) return { to: 'no-kind' };
  for (const choice of settings.kinds.values()) {
    if (choice.to === 'new-kind' && plannedKindKey(choice.name) === id) return choice;
  }
  return { to: 'kind', kindId: id };
}
