import { workspaceOf } from '@shared/document/document';
import {
  allExportColumns,
  exportPartnersCsv,
  type ExportWords,
} from '@shared/exchange/partners/exportPartnersCsv';
import { partnersMessages } from '@shared/messages/en/partners';
import { planMessages } from '@shared/messages/en/plan';
import { desktop, describeError } from '../../desktop';
import { fileNameOf } from '../../frame/fileNameOf';
import { i18n } from '../../i18n/i18n';
import { currentDocument } from '../../store/documentStore';
import { showToast } from '../../store/toasts';
import { formatNumber } from '../../ui/format';
import { currentPartnerList } from './partnerListNow';

/** Asks where to, and writes the listed partners with all their fields as CSV, in the table's order. */
export async function exportPartnerTable(): Promise<void> {
  const document = currentDocument();
  const { partners } = currentPartnerList();
  const text = exportPartnersCsv(
    document,
    partners,
    allExportColumns(document),
    exportWords,
    // Excel takes a file without the mark for one in the computer's old encoding.
    { delimiter: ',', byteOrderMark: true },
  );
  const suggestedName = i18n.t('partners.export.fileName', {
    workspace: fileNameOf(workspaceOf(document).name, i18n.t('partners.export.unnamed')),
  });
  const result = await desktop.saveTextExport({ suggestedName, format: 'csv', text });
  if (!result.ok) {
    const { key, values } = describeError(result.error);
    showToast({ kind: 'export', tone: 'bad', message: i18n.t(key, values) });
  } else if (result.value !== null) {
    const { fileName, folder } = result.value;
    const what = {
      count: partners.length,
      number: formatNumber(partners.length),
      fileName,
      folder,
    };
    showToast({ kind: 'export', tone: 'good', message: i18n.t('partners.export.done', what) });
  }
}

// In English whatever the language of the interface, so that any installation reads it back.
const exportWords: ExportWords = {
  stage: planMessages.stage,
  role: planMessages.role,
  region: planMessages.region,
  yes: partnersMessages.value.yes,
  no: partnersMessages.value.no,
};
