import { toCsvTable } from '@shared/exchange/csv/csvTable';
import { decodeTextInSteps } from '@shared/exchange/csv/decodeText';
import { detectDelimiter, type Delimiter } from '@shared/exchange/csv/detectDelimiter';
import { detectEncoding, type TextEncoding } from '@shared/exchange/csv/detectEncoding';
import { parseCsvInSteps, type ParsedCsv } from '@shared/exchange/csv/parseCsv';
import { recogniseText } from '@shared/exchange/csv/recogniseText';
import { refuseFile } from '@shared/exchange/csv/refuseFile';
import { finish } from '@shared/calculation/steps';
import { defaultSettings, withGuessedValues } from '@shared/exchange/partners/defaultSettings';
import { i18n } from '../../i18n/i18n';
import { currentDocument } from '../../store/documentStore';
import { resetImport, useImport, type ImportSource } from './importStore';
import { Cancelled, runSliced } from '../../frame/runSliced';

const sampleBytes = 16_384;

let reading = new AbortController();
let decoded: { text: string; unreadable: number; encoding: TextEncoding } | null = null;
let parsed: ParsedCsv | null = null;

// A file that is done with must not stay in memory: it may be the largest thing the app ever held.
useImport.subscribe(({ source }) => {
  if (source !== null) return;
  decoded = null;
  parsed = null;
});

/** Starts an import with a file: recognises how it is written and reads it. */
export async function openSource(source: ImportSource): Promise<void> {
  resetImport();
  const refusal = refuseFile(source.bytes);
  if (refusal !== null) {
    useImport.setState({ source, refusal });
    return;
  }
  const { encoding, evidence } = detectEncoding(source.bytes);
  const sample = sampleOf(source.bytes, encoding);
  const looksLike = recogniseText(sample);
  if (looksLike !== null) {
    useImport.setState({ source, refusal: { reason: 'not-a-table', looksLike } });
    return;
  }
  const delimiter = detectDelimiter(sample);
  useImport.setState({ source, encoding, evidence, sample, delimiter });
  await readSource();
}

/** Says that a file could not be read at all. */
export function refuseSource(fileName: string, code: string): void {
  resetImport();
  const source = { fileName, bytes: new Uint8Array() };
  useImport.setState({ source, refusal: { reason: 'unread', code } });
}

/** Reads the file in another encoding; what the delimiter is, is looked at again. */
export async function chooseEncoding(encoding: TextEncoding): Promise<void> {
  const { source, delimiter, isDelimiterChosen } = useImport.getState();
  if (source === null) return;
  const sample = sampleOf(source.bytes, encoding);
  useImport.setState({
    encoding,
    evidence: null,
    sample,
    delimiter: isDelimiterChosen ? delimiter : detectDelimiter(sample),
  });
  await readSource();
}

/** Reads the file with another sign between cells. */
export async function chooseDelimiter(delimiter: Delimiter): Promise<void> {
  useImport.setState({ delimiter, isDelimiterChosen: true });
  await readSource();
}

/** Takes the first row for headings, or for a row like the others. */
export function chooseHeader(hasHeader: boolean): void {
  useImport.setState({ hasHeader });
  if (parsed !== null) showTable(parsed);
}

/** Stops reading and forgets the file. */
export function cancelReading(): void {
  reading.abort();
  resetImport();
}

async function readSource(): Promise<void> {
  const { source, encoding, delimiter } = useImport.getState();
  if (source === null) return;
  reading.abort();
  reading = new AbortController();
  const { signal } = reading;
  parsed = null;
  useImport.setState({ work: { doing: 'reading', share: 0 }, refusal: null });
  const report = (from: number, to: number) => (share: number) => {
    useImport.setState({ work: { doing: 'reading', share: from + share * (to - from) } });
  };
  try {
    if (decoded?.encoding !== encoding) {
      const steps = decodeTextInSteps(source.bytes, encoding);
      const text = await runSliced(steps, { signal, onShare: report(0, 0.3) });
      decoded = { ...text, encoding };
    }
    const steps = parseCsvInSteps(decoded.text, delimiter);
    const result = await runSliced(steps, { signal, onShare: report(0.3, 1) });
    useImport.setState({ work: null, unreadable: decoded.unreadable });
    if (result.ok) {
      parsed = result.csv;
      showTable(result.csv);
    } else
      useImport.setState({ refusal: result.refusal, table: null, settings: null, planned: null });
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
  }
}

/** Decisions already made stay when the columns are still the same. */
function showTable(csv: ParsedCsv): void {
  const { hasHeader, table: before, settings: made } = useImport.getState();
  const table = toCsvTable(csv, hasHeader);
  const document = currentDocument();
  const isSame = made !== null && before?.headers.join('\n') === table.headers.join('\n');
  const settings = isSame
    ? withGuessedValues({ ...made, leftOut: new Set() }, document, table)
    : defaultSettings(document, table, i18n.t('import.importedFamily'));
  useImport.setState({ table, settings, planned: null });
}

function sampleOf(bytes: Uint8Array, encoding: TextEncoding): string {
  return finish(decodeTextInSteps(bytes.subarray(0, sampleBytes), encoding)).text;
}
