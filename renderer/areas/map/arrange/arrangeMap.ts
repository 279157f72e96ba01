import type { ArrangeMethod } from '@shared/arranging/arrange';
import type { ArrangeInput, Arrangement } from '@shared/arranging/arrangement';
import { arrangeInput, lengthenZones, placeCards } from '@shared/mapping/arrangeInput';
import { onMap } from '@shared/mapping/placing';
import type { PartnerField } from '@shared/partners/partnerField';
import { logFault } from '../../../frame/faults';
import { nextTurn } from '../../../frame/runSliced';
import { currentDocument, DocumentMoved, editInTurns } from '../../../store/documentStore';
import { showToast } from '../../../store/toasts';
import { announce } from '../../../ui/announce';
import { targetItems } from '../mapFocus';
import type { MapSession } from '../MapSession';
import { arrangeInWorker } from './arrangeInWorker';
import { glideCards } from './glide';

/** The ways to arrange that are offered. */
export const arrangements = ['force', 'right', 'down', 'rings', 'tidy'] as const;
export type ArrangementId = (typeof arrangements)[number];

/** Maps are arranged the same way each time. */
const seed = 1;

/** The cards that an arrangement is for: two or more that are selected, else all (null). */
export function arrangedSelection(session: MapSession): ReadonlySet<string> | null {
  const cards = session.selectedItems().filter((id) => currentDocument().mapActor.has(id));
  return cards.length > 1 ? new Set(cards) : null;
}

/** Arranges the selected cards, or all, one way. */
export async function arrangeMap(session: MapSession, id: ArrangementId): Promise<void> {
  await arrangeCards(session, methodOf(session, id), null);
}

/** Breaks the arrangement off that is being worked out. Gives whether there was one. */
export function cancelArranging(session: MapSession): boolean {
  const { arranging } = session.ui.getState();
  arranging?.cancel();
  return arranging !== null;
}

function methodOf(session: MapSession, id: ArrangementId): ArrangeMethod {
  if (id === 'force') return { method: 'force', seed };
  if (id === 'tidy') return { method: 'tidy' };
  if (id === 'rings') return { method: 'rings', centreId: centreOf(session) };
  return { method: 'layered', heading: id };
}

/** The one card that is selected or has focus, else that of the own organisation. */
function centreOf(session: MapSession): string | null {
  const { mapActor, partner } = currentDocument();
  const cards = targetItems(session).filter((id) => mapActor.has(id));
  if (cards.length === 1) return cards[0] ?? null;
  const own = onMap(mapActor, session.mapId).find(
    ({ partnerId }) => partner.get(partnerId)?.role === 'own-organisation',
  );
  return own?.id ?? null;
}

/**
 * Arranges the selected cards, or all, with those of the same value of `field` together. Gives the
 * cards once they are arranged; null when they could not be.
 */
export async function arrangeCards(
  session: MapSession,
  how: ArrangeMethod,
  field: PartnerField | null,
): Promise<ArrangeInput | null> {
  const { t, mapId } = session;
  cancelArranging(session);
  const { mapActor, mapNote, mapZone } = currentDocument();
  const selection = arrangedSelection(session);
  const plain = arrangeInput(currentDocument(), mapId, selection, field);
  // A field can drive the size of the cards: they are arranged as they are drawn.
  const cards = plain.cards.map((card) => {
    const box = session.scene.item(card.id)?.box;
    return box ? { ...card, width: box.width, height: box.height } : card;
  });
  const input = { ...plain, cards };
  if (input.cards.length === 0) return null;
  const job = arrangeInWorker({ input, how }, (share) => {
    session.setUi({ arranging: { share, cancel: job.cancel } });
  });
  session.setUi({ arranging: { share: 0, cancel: job.cancel } });
  try {
    const arrangement = await job.result;
    // What was moved meanwhile, or is another plan's, stays where it is.
    const now = currentDocument();
    const isOutdated =
      now.mapActor !== mapActor || now.mapNote !== mapNote || now.mapZone !== mapZone;
    if (arrangement && isOutdated) showToast({ message: t('mapDrawing.arrange.outdated') });
    else if (arrangement) {
      await show(session, arrangement, selection === null);
      return arrangement.outcome === 'arranged' ? input : null;
    } else announce(t('mapDrawing.arrange.cancelled'));
    return null;
  } catch (error) {
    if (error instanceof DocumentMoved) {
      showToast({ message: t('mapDrawing.arrange.outdated') });
      return null;
    }
    logFault('map.arrange', error);
    showToast({ message: t('mapDrawing.arrange.failed'), tone: 'bad' });
    return null;
  } finally {
    if (session.ui.getState().arranging?.cancel === job.cancel) session.setUi({ arranging: null });
  }
}

async function show(session: MapSession, arrangement: Arrangement, isAll: boolean): Promise<void> {
  const { t } = session;
  if (arrangement.outcome === 'refused') {
    const { reason, count, most } = arrangement.refusal;
    showToast({ message: t(`mapDrawing.arrange.refused.${reason}`, { count, most }) });
    return;
  }
  const before = currentDocument().mapActor;
  // Not through `editPlaces`: cards stay in the zones they lie in, and no field changes.
  const change = await session.takeUpLater((beforeChange) =>
    editInTurns(
      t('mapDrawing.arrange.edit'),
      (draft) => {
        placeCards(draft, arrangement.places);
        lengthenZones(draft, arrangement.bottoms);
      },
      beforeChange,
    ),
  );
  const { crowded } = arrangement;
  if (crowded.length > 0) {
    const name = currentDocument().mapZone.get(crowded[0] ?? '')?.name ?? '';
    showToast({ message: t('mapDrawing.arrange.crowded', { count: crowded.length, name }) });
  }
  if (!change) {
    showToast({ message: t('mapDrawing.arrange.nothing'), kind: 'arrange' });
    return;
  }
  glideCards(session, before);
  if (isAll) {
    // The map is measured in a turn of its own: in this one the scene was made anew.
    await nextTurn();
    session.view?.fit();
  }
  const count = change.updated.filter(([, { id }]) => arrangement.places.has(id)).length;
  announce(t('mapDrawing.arrange.done', { count }));
}
