import type { TFunction } from 'i18next';
import { connectPartners } from '@shared/mapping/connecting';
import { currentDocument, edit } from '../../../store/documentStore';
import { inspect } from '../../../store/uiStore';
import { announce } from '../../../ui/announce';

/** Plans a relationship between us and a partner. */
export function planWithUs(t: TFunction, ownId: string, partnerId: string): void {
  const name = currentDocument().partner.get(partnerId)?.name ?? '';
  edit(t('mapReading.edit.connect', { name }), (draft) => {
    connectPartners(draft, ownId, partnerId, { status: 'planned' });
  });
  inspect([partnerId]);
  announce(t('mapReading.matrix.connected', { name }));
}
