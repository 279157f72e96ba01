const separators = [';', '|', '\n', ','] as const;

/**
 * The items of a cell that holds several: split at semicolons if there are any, else at bars,
 * lines or commas, outside quotes. An item in quotes may hold any of them. Empty items and
 * repeated ones are left out.
 */
export function splitList(cell: string): string[] {
  const trimmed = cell.trim();
  if (trimmed === '') return [];
  const split = separators
    .map((separator) => splitOutsideQuotes(trimmed, separator))
    .find((parts) => parts.length > 1);
  const items = split ?? [trimmed];
  return [...new Set(items.map(unquoteItem).filter((item) => item !== ''))];
}

/** Joins items into one cell that `splitList` reads back. */
export function joinList(items: readonly string[]): string {
  return items
    .map((item) => (/[;|,"\n]/.test(item) ? `"${item.replaceAll('"', '""')}"` : item))
    .join('; ');
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const items: string[] = [];
  let start = 0;
  let isQuoted = false;
  let closedAt = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"' && isQuoted) {
      isQuoted = false;
      closedAt = at;
    } else if (text[at] === '"') {
      // A quote counts where an item begins, and right after one: the second half of a doubled one.
      isQuoted = (closedAt >= 0 && closedAt === at - 1) || text.slice(start, at).trim() === '';
    }
    if (isQuoted || text[at] !== separator) continue;
    items.push(text.slice(start, at));
    start = at + 1;
  }
  items.push(text.slice(start));
  return items;
}

function unquoteItem(item: string): string {
  const trimmed = item.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(trimmed)?.[1];
  return quoted === undefined ? trimmed : quoted.replaceAll('""', '"').trim();
}
