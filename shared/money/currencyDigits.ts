// Asking Intl takes long where a table asks for every row.
const known = new Map<string, number>();

/**
 * How many digits the minor unit of a currency has (ISO 4217): 2 for EUR, 0 for JPY. 2 for a code
 * that is none.
 */
export function currencyDigits(currency: string): number {
  const digits = known.get(currency) ?? askIntl(currency);
  known.set(currency, digits);
  return digits;
}

function askIntl(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
