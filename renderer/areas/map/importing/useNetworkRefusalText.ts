import { useTranslation } from 'react-i18next';
import type { NetworkRefusal } from '@shared/exchange/network/incoming';
import { formatNumber } from '../../../ui/format';
import { useRefusalText } from '../../import';

/** Says in words why a map is not imported, and what to do about it. */
export function useNetworkRefusalText(): (refusal: NetworkRefusal) => string {
  const { t } = useTranslation();
  const fileText = useRefusalText();
  return (refusal) => {
    switch (refusal.reason) {
      case 'not-json':
        return t('mapShow.import.refusal.not-json', {
          line: formatNumber(refusal.line),
          column: formatNumber(refusal.column),
        });
      case 'not-a-canvas':
      case 'not-a-network':
        return t(`mapShow.import.refusal.${refusal.reason}`);
      case 'too-many-nodes':
      case 'too-many-edges':
        return t(`mapShow.import.refusal.${refusal.reason}`, {
          number: formatNumber(refusal.count),
          limit: formatNumber(refusal.limit),
        });
      case 'plan-full-of-partners':
      case 'plan-full-of-relationships':
        return t(`mapShow.import.refusal.${refusal.reason}`, {
          number: formatNumber(refusal.count),
          present: formatNumber(refusal.present),
          limit: formatNumber(refusal.limit),
        });
      default:
        return fileText(refusal);
    }
  };
}
