/** What can stand between two cells. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleLength = 200_000;
const sampleRecords = 50;

/**
 * Guesses the delimiter of a CSV: the one that, outside quotes, splits the first records into the
 * same number of cells most often; more cells win a draw. A first line `sep=;` (Excel) decides.
 * A text without any delimiter is one column: ','.
 */
export function detectDelimiter(text: string): Delimiter {
  const stated = separatorLine(text);
  if (stated) return stated.delimiter;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = scoreOf(countCells(text.slice(0, sampleLength), delimiter));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The delimiter stated by Excel's first line `sep=;`, and where the records begin after it. */
export function separatorLine(text: string): { delimiter: Delimiter; end: number } | null {
  const match = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i.exec(text);
  const delimiter = delimiters.find((known) => known === match?.[1]);
  return match && delimiter ? { delimiter, end: match[0].length } : null;
}

/** The number of cells of the first records. A quote counts only where a cell begins. */
function countCells(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = [];
  let cells = 1;
  let isQuoted = false;
  let isCellStart = true;
  let isBlank = true;
  for (const character of sample) {
    if (isQuoted) {
      if (character === '"') isQuoted = false;
      continue;
    }
    if (character === '\n' || character === '\r') {
      if (!isBlank) counts.push(cells);
      if (counts.length === sampleRecords) return counts;
      cells = 1;
      isCellStart = true;
      isBlank = true;
      continue;
    }
    isBlank = false;
    if (character === delimiter) {
      cells += 1;
      isCellStart = true;
    } else if (character === '"' && isCellStart) {
      // The cell start is kept, so that the second half of a doubled quote opens again.
      isQuoted = true;
    } else {
      isCellStart = false;
    }
  }
  if (!isBlank) counts.push(cells);
  return counts;
}

function scoreOf(counts: readonly number[]): number {
  const first = counts[0] ?? 1;
  if (first < 2) return 0;
  const agreeing = counts.filter((count) => count === first).length / counts.length;
  return agreeing * 100 + Math.min(first, 50) / 10;
}
