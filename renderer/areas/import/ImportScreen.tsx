import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { documentStore } from '../../store/documentStore';
import { cx } from '../../ui/cx';
import { hasNoFocus } from '../../ui/hasNoFocus';
import { ColumnsStep } from './ColumnsStep';
import { FileStep } from './FileStep';
import { ImportFooter } from './ImportFooter';
import styles from './ImportScreen.module.css';
import { resetImport, useImport, useImportSession } from './importStore';
import { RowsStep } from './RowsStep';
import { Stepper } from './Stepper';
import { usePlanning } from './usePlanning';
import { ValuesStep } from './ValuesStep';

const nextButton = 'footer button:last-child';

/** The import of partners from a CSV in four steps. Nothing changes before the last one is done. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { step, source, table, settings, refusal, workspaceId } = useImportSession();
  usePlanning();
  const openWorkspace = useStore(documentStore, (state) => state.workspaceId);
  useEffect(() => {
    if (workspaceId !== openWorkspace) resetImport();
  }, [workspaceId, openWorkspace]);
  const hasRows = table !== null && table.rows.length > 0;
  const isReady = hasRows && settings !== null && refusal === null;
  const shown = isReady ? step : 'file';
  const isAtRest = useImport(({ work }) => work === null);
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button the file was chosen with is gone: the way on has the focus then.
    if (!isReady || !isAtRest || !hasNoFocus()) return;
    screen.current?.querySelector<HTMLElement>(nextButton)?.focus();
  }, [isReady, isAtRest]);
  return (
    <section ref={screen} className={styles['screen']}>
      <header className={styles['head']}>
        <h1 className={styles['title']}>
          {source === null ? t('import.title') : t('import.titleFile', { file: source.fileName })}
        </h1>
        <Stepper current={shown} canGoOn={isReady} />
      </header>
      <div className={cx(styles['body'], shown === 'rows' && styles['fixed'])}>
        {shown === 'file' ? <FileStep /> : null}
        {isReady && shown === 'columns' ? <ColumnsStep table={table} settings={settings} /> : null}
        {isReady && shown === 'values' ? <ValuesStep table={table} settings={settings} /> : null}
        {isReady && shown === 'rows' ? <RowsStep table={table} settings={settings} /> : null}
      </div>
      <ImportFooter step={shown} isReady={isReady} />
    </section>
  );
}
