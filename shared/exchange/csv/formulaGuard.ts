/**
 * Spreadsheets run a cell that starts with = + - @ (or a tab or line end before one of them) as a
 * formula: a name such as =HYPERLINK(…) in an exported file could send data away when the file is
 * opened. Exported cells that start so get an apostrophe in front, which spreadsheets show as
 * text. To stay reversible, a cell that starts with apostrophes and then such a character gets one
 * more; import takes exactly one away. Plain numbers such as -5 are left alone.
 * Source: OWASP, CSV Injection.
 */
const needsGuard = /^'*[=+\-@\t\r\n＝＋－＠]/u;
const isGuarded = /^'+[=+\-@\t\r\n＝＋－＠]/u;
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A cell as it is written to a CSV: never read as a formula. */
export function guardCell(cell: string): string {
  return needsGuard.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return isGuarded.test(cell) ? cell.slice(1) : cell;
}
