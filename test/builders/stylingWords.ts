import type { StylingSources } from '@shared/mapping/styling';

/** Words of legends in English. */
export const englishStyling: StylingSources = {
  hueOf: () => null,
  words: {
    value: (_, value) => String(value),
    upTo: (to) => `up to ${to}`,
    over: (from) => `over ${from}`,
    between: (from, to) => `${from} to ${to}`,
    none: 'No value',
    several: 'Several',
    other: 'Others',
  },
};
