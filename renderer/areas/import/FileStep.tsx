import { FileSpreadsheet, FileX2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { delimiters, type Delimiter } from '@shared/exchange/csv/detectDelimiter';
import { textEncodings } from '@shared/exchange/csv/detectEncoding';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { formatBytes } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { Select } from '../../ui/Select';
import { Checkbox } from '../../ui/Toggles';
import { chooseFile } from './chooseFile';
import { FileProblems } from './FileProblems';
import styles from './FileStep.module.css';
import { useImportSession, type ImportRefusal } from './importStore';
import { chooseDelimiter, chooseEncoding, chooseHeader } from './readSource';
import { TableSample } from './TableSample';
import { useRefusalText } from './useRefusalText';

/** The first step: the file, and how it is written. */
export function FileStep() {
  const { source, refusal } = useImportSession();
  if (source === null) return <ChooseFile refusal={null} fileName="" />;
  // A table that is refused may only be read wrongly: there the controls stay.
  const canCorrect = source.bytes.length > 0 && isAboutReading(refusal);
  if (refusal !== null && !canCorrect) {
    return <ChooseFile refusal={refusal} fileName={source.fileName} />;
  }
  return <ReadFile />;
}

function isAboutReading(refusal: ImportRefusal | null): boolean {
  return refusal?.reason === 'too-many-columns' || refusal?.reason === 'too-many-records';
}

interface ChooseFileProps {
  readonly refusal: ImportRefusal | null;
  readonly fileName: string;
}

function ChooseFile({ refusal, fileName }: ChooseFileProps) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const isRefused = refusal !== null;
  return (
    <div className={styles['choose']} role={isRefused ? 'alert' : undefined}>
      <span className={cx(styles['picture'], isRefused && styles['bad'])}>
        <Icon of={isRefused ? FileX2 : FileSpreadsheet} size={20} />
      </span>
      <h2>{isRefused ? t('import.refusal.title', { file: fileName }) : t('import.file.title')}</h2>
      <p>
        {isRefused
          ? `${refusalText(refusal)} ${t('import.refusal.nothingChanged')}`
          : t('import.file.text')}
      </p>
      <Button kind="primary" autoFocus onPress={() => void chooseFile()}>
        {isRefused ? t('import.action.another') : t('import.action.choose')}
      </Button>
      <p className={styles['hint']}>
        {t('import.file.drop')}. {t('import.file.hint')}
      </p>
    </div>
  );
}

const delimiterNames: Readonly<Record<Delimiter, 'comma' | 'semicolon' | 'tab' | 'bar'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function ReadFile() {
  const { t } = useTranslation();
  const { source, encoding, evidence, delimiter, isDelimiterChosen, hasHeader, sample, table } =
    useImportSession();
  const lines = sample.split(/\r\n|\n|\r/).slice(0, 40);
  return (
    <div className={styles['file']}>
      <div className={styles['controls']}>
        <Select
          label={t('import.file.encoding')}
          description={
            evidence === null
              ? t('import.file.chosenByHand')
              : t(`import.file.evidence.${evidence}`)
          }
          choices={textEncodings.map((id) => ({ id, label: t(`import.file.encodingName.${id}`) }))}
          value={encoding}
          onChange={(next) => void chooseEncoding(next)}
        />
        <Select
          label={t('import.file.delimiter')}
          description={
            isDelimiterChosen ? t('import.file.chosenByHand') : t('import.file.delimiterFound')
          }
          choices={delimiters.map((id) => ({
            id,
            label: t(`import.file.delimiterName.${delimiterNames[id]}`),
          }))}
          value={delimiter}
          onChange={(next) => void chooseDelimiter(next)}
        />
        <Checkbox label={t('import.file.header')} isSelected={hasHeader} onChange={chooseHeader} />
        <p className={styles['facts']} role="status">
          {table === null
            ? ''
            : t('import.file.rowsAndColumns', {
                rows: t('import.file.rows', { count: table.rows.length }),
                columns: t('import.file.columns', { count: table.headers.length }),
              })}
        </p>
        <Button onPress={() => void chooseFile()}>{t('import.action.another')}</Button>
      </div>
      <div className={styles['samples']}>
        <FileProblems />
        <section>
          <h2>{t('import.file.raw')}</h2>
          <pre className={styles['raw']} tabIndex={0} aria-label={t('import.file.raw')}>
            {lines.join('\n')}
            {'\n'}
            {t('import.file.rawEnd', { size: formatBytes(source?.bytes.length ?? 0) })}
          </pre>
        </section>
        {table === null ? null : (
          <section>
            <h2>{t('import.file.read')}</h2>
            <TableSample table={table} />
          </section>
        )}
      </div>
    </div>
  );
}
