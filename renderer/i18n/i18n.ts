import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '@shared/messages/en/index';
import { formatNumber } from '../ui/format';

/** The one i18next instance. Components use `useTranslation()`; code outside React uses `i18n.t`. */
export const i18n = i18next.createInstance();

/** Writes the numbers in messages like all others: 2,405. */
const numbersFormatted: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: string | number | null | undefined) =>
    typeof value === 'number' ? formatNumber(value, 3) : (value ?? ''),
};

/**
 * Starts the catalogue. Bundled resources make this synchronous: `t` works when it returns.
 * React escapes what it renders, so interpolation must not escape a second time.
 */
export function startI18n(): void {
  void i18n
    .use(initReactI18next)
    .use(numbersFormatted)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      interpolation: { escapeValue: false, alwaysFormat: true },
      returnNull: false,
      initAsync: false,
    });
}
