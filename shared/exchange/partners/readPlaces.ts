import { findCountry, regionsOfCountries } from '../../geography/countries';
import { regions, type Region } from '../../model/partner';
import { foldText } from '../../text/foldText';
import { splitList } from '../csv/listCell';

const regionWords: Readonly<Record<string, readonly Region[]>> = {
  na: ['north-america'],
  nam: ['north-america'],
  noram: ['north-america'],
  'us and canada': ['north-america'],
  americas: ['north-america', 'latin-america'],
  amer: ['north-america', 'latin-america'],
  ams: ['north-america', 'latin-america'],
  eu: ['europe'],
  eur: ['europe'],
  'european union': ['europe'],
  'western europe': ['europe'],
  'eastern europe': ['europe'],
  'central europe': ['europe'],
  dach: ['europe'],
  nordics: ['europe'],
  benelux: ['europe'],
  emea: ['europe', 'middle-east-africa'],
  'europe middle east and africa': ['europe', 'middle-east-africa'],
  asia: ['asia-pacific'],
  apac: ['asia-pacific'],
  apj: ['asia-pacific'],
  japac: ['asia-pacific'],
  'asia pacific and japan': ['asia-pacific'],
  'south east asia': ['asia-pacific'],
  oceania: ['asia-pacific'],
  anz: ['asia-pacific'],
  latam: ['latin-america'],
  lac: ['latin-america'],
  'south america': ['latin-america'],
  'central america': ['latin-america'],
  'latin america and caribbean': ['latin-america'],
  mea: ['middle-east-africa'],
  mena: ['middle-east-africa'],
  'middle east': ['middle-east-africa'],
  africa: ['middle-east-africa'],
  'middle east and africa': ['middle-east-africa'],
  gcc: ['middle-east-africa'],
  global: regions,
  worldwide: regions,
  international: regions,
};

const byWord = new Map<string, readonly Region[]>([
  ...Object.entries(regionWords),
  ...regions.map((region): [string, readonly Region[]] => [foldText(region), [region]]),
]);

/** The places that were recognised in a cell, and the words that were not. */
export interface ReadPlaces<Place> {
  readonly found: readonly Place[];
  readonly unknown: readonly string[];
}

/**
 * The regions named in a cell: by name, by a usual short form (EMEA, APAC) or through a country.
 */
export function readRegions(cell: string): ReadPlaces<Region> {
  return readPlaces(cell, (word) => {
    const known = byWord.get(foldText(word).replace(/^the /, ''));
    if (known) return known;
    const country = findCountry(word);
    return country === null ? [] : regionsOfCountries([country]);
  });
}

/** The countries named in a cell, as ISO 3166-1 alpha-2. */
export function readCountries(cell: string): ReadPlaces<string> {
  return readPlaces(cell, (word) => {
    const code = findCountry(word);
    return code === null ? [] : [code];
  });
}

function readPlaces<Place>(
  cell: string,
  read: (word: string) => readonly Place[],
): ReadPlaces<Place> {
  // The whole cell first: 'Korea, Republic of' is one country.
  const whole = read(cell);
  if (whole.length > 0) return { found: whole, unknown: [] };
  const words = splitList(cell);
  if (words.length < 2) return { found: [], unknown: words };
  // A word that names nothing may be a list itself: 'Germany, France; Korea, Republic of'.
  const parts = words.map((word) => readPlaces(word, read));
  return {
    found: [...new Set(parts.flatMap(({ found }) => found))],
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}
