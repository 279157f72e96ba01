import { Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useMapSession } from '../MapContext';
import { copyScene } from './copyPicture';
import styles from './ExportDialog.module.css';
import { ExportFields } from './ExportFields';
import { closeExport, useExport } from './exportOptions';
import { ExportPreview } from './ExportPreview';
import { exportProblem, exportSize } from './exportSize';
import { exportScene } from './exportScene';
import { themeOf } from './runExport';
import { saveExport } from './saveExport';

/** One dialog for every way to take a map along. */
export function ExportDialog() {
  const isOpen = useExport((state) => state.isOpen);
  return isOpen ? <OpenExportDialog /> : null;
}

function OpenExportDialog() {
  const { t } = useTranslation();
  const session = useMapSession();
  const options = useExport((state) => state.options);
  const [isWorking, setWorking] = useState(false);
  const hasSelection = useMemo(() => session.selectedItems().length > 0, [session]);
  const scene = useMemo(() => exportScene(session, options.scope), [session, options.scope]);
  if (scene === null) return null;
  const problem = exportProblem(scene, options, t);
  const work = async (job: () => Promise<void>): Promise<void> => {
    // A button that is disabled under the keyboard would leave it to what lies under the dialog.
    if (isWorking) return;
    setWorking(true);
    try {
      await job();
    } finally {
      setWorking(false);
    }
  };
  const copy = (): Promise<void> => {
    const { factor, background } = options;
    return copyScene(session, scene, { factor, background, theme: themeOf(options) });
  };
  const save = async (): Promise<void> => {
    if (await saveExport(session, scene, options)) closeExport();
  };
  return (
    <Dialog
      isOpen
      onClose={closeExport}
      size="wide"
      title={t('mapShow.export.title')}
      actions={
        <>
          {options.format === 'png' ? (
            <Button icon={Copy} isDisabled={problem !== null} onPress={() => void work(copy)}>
              {t('mapShow.export.copy')}
            </Button>
          ) : null}
          <Button onPress={closeExport}>{t('mapShow.export.cancel')}</Button>
          <Button kind="primary" isDisabled={problem !== null} onPress={() => void work(save)}>
            {t(isWorking ? 'mapShow.export.working' : 'mapShow.export.save')}
          </Button>
        </>
      }
    >
      <div className={styles['parts']}>
        <ExportFields hasSelection={hasSelection} />
        <figure className={styles['figure']}>
          <ExportPreview scene={scene} options={options} />
          <figcaption className={problem === null ? styles['size'] : styles['problem']}>
            <span role={problem === null ? undefined : 'alert'}>
              {problem ?? exportSize(scene, options, t)}
            </span>
          </figcaption>
        </figure>
      </div>
    </Dialog>
  );
}
