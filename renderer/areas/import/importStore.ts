import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Document } from '@shared/document/document';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { Delimiter } from '@shared/exchange/csv/detectDelimiter';
import type { EncodingEvidence, TextEncoding } from '@shared/exchange/csv/detectEncoding';
import type { CsvRefusal } from '@shared/exchange/csv/parseCsv';
import type { TextFormat } from '@shared/exchange/csv/recogniseText';
import type { FileRefusal } from '@shared/exchange/csv/refuseFile';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { documentStore } from '../../store/documentStore';

export const importSteps = ['file', 'columns', 'values', 'rows'] as const;
export type ImportStep = (typeof importSteps)[number];

/** Why there is nothing to go on with. */
export type ImportRefusal =
  | FileRefusal
  | CsvRefusal
  | { readonly reason: 'not-a-table'; readonly looksLike: TextFormat }
  | { readonly reason: 'unread'; readonly code: string };

/** The file of the import as it came. */
export interface ImportSource {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Long work under way. */
export interface ImportWork {
  readonly doing: 'reading' | 'planning' | 'importing';
  readonly share: number;
}

/** A plan of the import and what it was made for; it holds only for exactly that. */
export interface PlannedImport {
  readonly plan: ImportPlan;
  readonly document: Document;
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** An import from the choice of its file to its end. It survives a look at another area. */
export interface ImportSession {
  readonly step: ImportStep;
  /** The workspace the import was begun in: its decisions hold for no other. */
  readonly workspaceId: string | null;
  readonly source: ImportSource | null;
  readonly refusal: ImportRefusal | null;
  readonly encoding: TextEncoding;
  /** Null once the person chose the encoding. */
  readonly evidence: EncodingEvidence | null;
  readonly delimiter: Delimiter;
  readonly isDelimiterChosen: boolean;
  readonly hasHeader: boolean;
  /** The beginning of the file in the encoding. */
  readonly sample: string;
  /** How many characters could not be read. */
  readonly unreadable: number;
  readonly table: CsvTable | null;
  readonly settings: ImportSettings | null;
  readonly planned: PlannedImport | null;
  readonly work: ImportWork | null;
}

const nothing: ImportSession = {
  step: 'file',
  workspaceId: null,
  source: null,
  refusal: null,
  encoding: 'utf-8',
  evidence: null,
  delimiter: ',',
  isDelimiterChosen: false,
  hasHeader: true,
  sample: '',
  unreadable: 0,
  table: null,
  settings: null,
  planned: null,
  work: null,
};

export const useImport = create<ImportSession>(() => nothing);

/** The session without its work: how far that is changes many times a second. */
export function useImportSession(): Omit<ImportSession, 'work'> {
  return useImport(useShallow((session) => ({ ...session, work: null })));
}

/** Goes to a step. */
export function goToStep(step: ImportStep): void {
  useImport.setState({ step });
}

/** Decides something about the import; the plan is worked out again. */
export function updateSettings(patch: Partial<ImportSettings>): void {
  useImport.setState(({ settings }) =>
    settings === null ? {} : { settings: { ...settings, ...patch } },
  );
}

/** Forgets the file and everything decided about it. */
export function resetImport(): void {
  const { workspaceId } = documentStore.getState();
  useImport.setState({ ...nothing, workspaceId }, true);
}
