import i18next from 'i18next';
import { en } from '@shared/messages/en/index';

const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

type DesktopText = typeof en.desktop;
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T &
  string];

/** A message of the native menus and dialogs, by its key below `desktop`. */
export function text(key: Keys<DesktopText>): string {
  return instance.t(`desktop.${key}`);
}
