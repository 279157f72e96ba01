import { overlappingCards } from '@shared/mapping/overlaps';
import { documentStore } from '../../../store/documentStore';
import { dismissToast, showToast, useToasts } from '../../../store/toasts';
import { arrangeMap } from '../arrange/arrangeMap';
import type { MapSession } from '../MapSession';

/** Makes a change after which cards may be larger; offers to part those that overlap since then. */
export function offerToPart(session: MapSession, change: () => void): void {
  const before = overlappingCards(session.scene.items());
  change();
  const after = overlappingCards(session.scene.items());
  if (session.view && [...after].some((id) => !before.has(id))) sayOverlap(session);
}

function sayOverlap(session: MapSession): void {
  const { t } = session;
  const id = showToast({
    message: t('mapReading.look.overlap'),
    action: {
      label: t('mapReading.look.part'),
      run: () => {
        // Of a selection only the selected would be parted.
        session.selectItems([]);
        void arrangeMap(session, 'tidy');
      },
    },
  });
  const stop = documentStore.subscribe(() => {
    const isSaid = useToasts.getState().toasts.some((toast) => toast.id === id);
    if (isSaid && session.view && overlappingCards(session.scene.items()).size > 0) return;
    stop();
    dismissToast(id);
  });
}
