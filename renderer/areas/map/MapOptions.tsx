import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../store/documentStore';
import { useUi } from '../../store/uiStore';
import { useMapSession, useMapUi } from './MapContext';
import { readingOrder } from './mapOrder';
import { itemDescription } from './spoken';

/** Options kept in the page before and after the focused one; a map of thousands needs no more. */
const reach = 30;

/** The id of the option that stands for an item. */
export function optionId(itemId: string): string {
  return `map-option-${itemId}`;
}

/** What is painted, as options of the list box: heard, not seen. */
export function MapOptions() {
  const { t } = useTranslation();
  const session = useMapSession();
  const document = useDeferredValue(useDocument((whole) => whole));
  const { mapActor, mapZone, mapNote, partner, relationship } = document;
  const focusId = useMapUi((ui) => ui.focusId);
  const selection = useUi((state) => state.selection);
  const order = useMemo(
    () => readingOrder({ mapActor, mapZone, mapNote, partner, relationship }, session.mapId),
    [mapActor, mapZone, mapNote, partner, relationship, session],
  );
  const at = Math.max(0, focusId === null ? 0 : order.indexOf(focusId));
  const from = Math.max(0, at - reach);
  const shown = order.slice(from, at + reach);
  return (
    <div className="visually-hidden" role="presentation">
      {shown.map((id, index) => {
        const record = document.mapActor.get(id)?.partnerId ?? id;
        const relationships = session.scene.linesAt(record).length;
        return (
          <div
            key={id}
            id={optionId(id)}
            role="option"
            aria-selected={selection.includes(record)}
            aria-setsize={order.length}
            aria-posinset={from + index + 1}
          >
            {itemDescription(document, id, relationships, t)}
          </div>
        );
      })}
    </div>
  );
}
