import type { Region } from '../model/partner';
import { countryAliases } from './countryAliases';
import { countryRows } from './countryTable';
import { foldText } from '../text/foldText';

/** A country or territory of ISO 3166-1. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 3166-1 alpha-3. */
  readonly code3: string;
  readonly name: string;
  /** The region of the plan it counts towards; null for Antarctica. */
  readonly region: Region | null;
}

/** All countries by alpha-2 code, in order of code. */
export const countries: ReadonlyMap<string, Country> = new Map(
  countryRows.map(([code, code3, name, region]) => [code, { code, code3, name, region }]),
);

const byWord = new Map<string, string>([
  ...countryRows.map(([code]): [string, string] => [foldText(code), code]),
  ...countryRows.map(([code, code3]): [string, string] => [foldText(code3), code]),
  ...countryRows.map(([code, , name]): [string, string] => [foldText(name), code]),
  ...countryAliases.map(([word, code]): [string, string] => [foldText(word), code]),
]);

/**
 * The alpha-2 code of a country written as a code (alpha-2, alpha-3) or an English name, in any
 * case, with or without accents and a leading 'the'; null when it names no country.
 */
export function findCountry(text: string): string | null {
  const word = foldText(text).replace(/^the /, '');
  return byWord.get(word) ?? null;
}

/** The regions a set of countries counts towards, each once, in the order of the countries. */
export function regionsOfCountries(codes: readonly string[]): Region[] {
  const found = new Set<Region>();
  for (const code of codes) {
    const region = countries.get(code)?.region;
    if (region) found.add(region);
  }
  return [...found];
}
