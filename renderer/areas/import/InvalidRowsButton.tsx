import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import { writeCsv } from '@shared/exchange/csv/writeCsv';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import { desktop } from '../../desktop';
import { showToast } from '../../store/toasts';
import { Button } from '../../ui/Button';
import { useImport } from './importStore';
import { faultText } from './rowText';

interface InvalidRowsButtonProps {
  readonly table: CsvTable;
  readonly plan: ImportPlan;
}

/** Saves the invalid rows with their reasons, to be mended and imported again. */
export function InvalidRowsButton({ table, plan }: InvalidRowsButtonProps) {
  const { t } = useTranslation();
  const source = useImport((session) => session.source);
  const delimiter = useImport((session) => session.delimiter);
  const save = async (): Promise<void> => {
    const invalid = plan.outcomes.filter(({ status }) => status === 'invalid');
    const rows = invalid.map(({ row, faults }) => [
      ...(table.rows[row] ?? []),
      ...Array.from(
        { length: Math.max(0, table.headers.length - (table.rows[row]?.length ?? 0)) },
        () => '',
      ),
      faults.map((fault) => faultText(fault, table, t)).join(' '),
    ]);
    const header = [...table.headers, t('import.rows.invalidFileReason')];
    const base = (source?.fileName ?? '').replace(/\.[a-z]{1,4}$/i, '').slice(0, 120);
    const answer = await desktop.saveTextExport({
      suggestedName: `${base} ${t('import.rows.invalidFileName')}.csv`.trim(),
      format: 'csv',
      text: writeCsv([header, ...rows], { delimiter, byteOrderMark: true }),
    });
    if (!answer.ok) {
      showToast({ message: t('import.rows.invalidFileFailed'), tone: 'bad' });
    } else if (answer.value !== null) {
      const { fileName } = answer.value;
      showToast({ message: t('import.rows.invalidFileSaved', { file: fileName }), tone: 'good' });
    }
  };
  return (
    <Button icon={Download} onPress={() => void save()}>
      {t('import.rows.invalidFile')}
    </Button>
  );
}
