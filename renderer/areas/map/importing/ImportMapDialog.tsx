import { FilePlus2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../ui/format';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ProgressBar } from '../../../ui/ProgressBar';
import { TextField } from '../../../ui/TextField';
import styles from './ImportMapDialog.module.css';
import { ImportReport } from './ImportReport';
import { useMapImport, type MapImport } from './importStore';
import { cancelMapImport, chooseMapFile } from './readMapFile';
import { cancelRunning, runMapImport } from './runMapImport';
import { useNetworkRefusalText } from './useNetworkRefusalText';

/** What a file would bring, and what of it cannot be taken, before anything is changed. */
export function ImportMapDialog() {
  const { t } = useTranslation();
  const state = useMapImport();
  const { isOpen, fileName, mapName, plan, work } = state;
  const importButton = useRef<HTMLButtonElement>(null);
  // The button that asked for the second list has gone: what is left is to import both.
  const isWhole = state.nodes !== null && state.edges !== null && work === null;
  useEffect(() => {
    if (isWhole) importButton.current?.focus();
  }, [isWhole]);
  if (!isOpen) return null;
  const isEmpty =
    plan !== null && plan.partners.length + plan.zones.length + plan.notes.length === 0;
  const cancel = work?.doing === 'importing' ? cancelRunning : cancelMapImport;
  return (
    <Dialog
      isOpen
      onClose={cancel}
      title={t('mapShow.import.title')}
      description={fileName}
      actions={
        <>
          <Button onPress={cancel}>{t('mapShow.import.cancel')}</Button>
          <Button
            ref={importButton}
            kind="primary"
            isDisabled={plan === null || isEmpty || work !== null || mapName.trim() === ''}
            onPress={() => {
              if (plan !== null) void runMapImport(plan, mapName.trim());
            }}
          >
            {t('mapShow.import.import')}
          </Button>
        </>
      }
    >
      <div className={styles['parts']}>
        {work === null ? null : (
          <ProgressBar label={t(`mapShow.import.${work.doing}`)} share={work.share} />
        )}
        <Refusal refusal={state.refusal} />
        {plan === null || work !== null ? null : (
          <>
            <TextField
              label={t('mapShow.import.name')}
              value={mapName}
              onChange={(name) => useMapImport.setState({ mapName: name })}
            />
            {isEmpty ? (
              <p role="alert" className={styles['refusal']}>
                {t('mapShow.import.nothing')}
              </p>
            ) : null}
            <Counts plan={plan} />
            <SecondList state={state} />
            <ImportReport problems={plan.problems} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Refusal({ refusal }: { readonly refusal: MapImport['refusal'] }) {
  const refusalText = useNetworkRefusalText();
  if (refusal === null) return null;
  return (
    <p role="alert" className={styles['refusal']}>
      {typeof refusal === 'string' ? refusal : refusalText(refusal)}
    </p>
  );
}

function Counts({ plan }: { readonly plan: NonNullable<MapImport['plan']> }) {
  const { t } = useTranslation();
  const known = plan.partners.filter(({ partnerId }) => partnerId !== null).length;
  const fresh = plan.partners.length - known;
  const lines = [
    ['newPartners', fresh],
    ['knownPartners', known],
    ['relationships', plan.edges.length],
    ['zones', plan.zones.length],
    ['notes', plan.notes.length],
  ] as const;
  return (
    <dl className={styles['counts']}>
      {lines
        .filter(([, count]) => count > 0)
        .map(([key, count]) => (
          <div key={key}>
            <dt>{t(`mapShow.import.counts.${key}`)}</dt>
            <dd>{formatNumber(count)}</dd>
          </div>
        ))}
    </dl>
  );
}

/** CSV comes as two files: the one that is not there yet can be added. */
function SecondList({ state }: { readonly state: MapImport }) {
  const { t } = useTranslation();
  if (state.canvas !== null || (state.nodes !== null && state.edges !== null)) return null;
  const missing = state.nodes === null ? 'addNodes' : 'addEdges';
  return (
    <div>
      <Button icon={FilePlus2} onPress={() => void chooseMapFile()}>
        {t(`mapShow.import.${missing}`)}
      </Button>
    </div>
  );
}
