import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from '@shared/messages/en/index';

/** The one i18next instance. Components use `useTranslation()`; code outside React uses `i18n.t`. */
export const i18n = i18next.createInstance();

/**
 * Starts the catalogue. Bundled resources make this synchronous: `t` works when it returns.
 * React escapes what it renders, so interpolation must not escape a second time.
 */
export function startI18n(): void {
  void i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
}
