import { useTranslation } from 'react-i18next';
import { formatBytes, formatNumber } from '../../ui/format';
import type { ImportRefusal } from './importStore';

const unreadReasons = ['missing', 'no-permission', 'is-a-folder'] as const;

/** Says in words why a file is not imported. */
export function useRefusalText(): (refusal: ImportRefusal) => string {
  const { t } = useTranslation();
  return (refusal) => {
    switch (refusal.reason) {
      case 'empty':
      case 'no-records':
        return t(`import.refusal.${refusal.reason}`);
      case 'too-large':
        return t('import.refusal.too-large', {
          size: formatBytes(refusal.bytes),
          limit: formatBytes(refusal.limit),
        });
      case 'too-many-records':
        return t('import.refusal.too-many-records', { limit: formatNumber(refusal.limit) });
      case 'too-many-columns':
        return t('import.refusal.too-many-columns', {
          row: formatNumber(refusal.rowNumber),
          limit: formatNumber(refusal.limit),
        });
      case 'not-text':
      case 'not-a-table':
        return t(`import.refusal.${refusal.looksLike}`);
      case 'unread': {
        const reason = unreadReasons.find((known) => known === refusal.code) ?? 'io';
        return t('import.refusal.unread', { reason: t(`import.refusal.${reason}`) });
      }
    }
  };
}
