import type { FieldChange } from './fieldChange';

/** Why a row cannot be imported. `column` counts from 0. */
export type RowFault =
  | { readonly code: 'no-name' }
  | { readonly code: 'name-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'unclosed-quote'; readonly column: number; readonly lines: number }
  | { readonly code: 'cell-too-long'; readonly column: number; readonly length: number }
  | { readonly code: 'extra-cells'; readonly found: number; readonly expected: number };

/** What of a row was read differently from how it stands in the file, or left out. */
export type RowNote =
  | { readonly code: 'unknown-value'; readonly column: number; readonly value: string }
  | {
      readonly code: 'cut-short';
      readonly column: number;
      readonly length: number;
      readonly limit: number;
    }
  | { readonly code: 'control-characters'; readonly column: number }
  | { readonly code: 'text-after-quote'; readonly column: number }
  | { readonly code: 'contact-without-name'; readonly column: number }
  | { readonly code: 'shared-domain'; readonly domain: string; readonly partners: number }
  | {
      readonly code: 'kept-first';
      readonly rowNumber: number;
      /** What is kept (before) and what the row says instead (after). */
      readonly fields: readonly FieldChange[];
    }
  | { readonly code: 'keeps-name'; readonly name: string };
