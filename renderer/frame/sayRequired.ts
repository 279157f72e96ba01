import { i18n } from '../i18n/i18n';
import { showToast } from '../store/toasts';

/** Says why an emptied field has its old value again. */
export function sayRequired(label: string): void {
  showToast({ message: i18n.t('frame.error.required', { field: label }) });
}
