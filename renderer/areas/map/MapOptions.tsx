import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../store/documentStore';
import { useUi } from '../../store/uiStore';
import { useMapSession, useMapUi } from './MapContext';
import { readingOrder, readingWindow, relationshipCounts, withoutHidden } from './mapOrder';
import { useReading } from './reading/useReading';
import { itemDescription } from './spoken';

/** The id of the option that stands for an item. */
export function optionId(itemId: string): string {
  return `map-option-${itemId}`;
}

/** What is painted, as options of the list box: heard, not seen. */
export function MapOptions() {
  const { t } = useTranslation();
  const session = useMapSession();
  const document = useDeferredValue(useDocument((all) => all));
  const { mapActor, mapZone, mapNote, partner, relationship } = document;
  const focusId = useMapUi((ui) => ui.focusId);
  const selection = useUi((state) => state.selection);
  const visibility = useReading((state) => state.visibility);
  const whole = useMemo(
    () => readingOrder({ mapActor, mapZone, mapNote, partner, relationship }, session.mapId),
    [mapActor, mapZone, mapNote, partner, relationship, session],
  );
  const order = useMemo(
    () => withoutHidden(whole, { mapActor, relationship }, visibility),
    [whole, mapActor, relationship, visibility],
  );
  // Counted from the records: the painted scene is only there once the canvas is mounted.
  const counts = useMemo(
    () => relationshipCounts({ mapActor, relationship }, session.mapId),
    [mapActor, relationship, session],
  );
  const { from, shown } = readingWindow(order, focusId);
  return (
    <div className="visually-hidden" role="presentation">
      {shown.map((id, index) => {
        const record = document.mapActor.get(id)?.partnerId ?? id;
        const line = relationship.get(id);
        const seen = line ? visibility.ofRelationship(line) : visibility.ofPartner(record);
        const what = itemDescription(document, id, counts.get(record) ?? 0, t);
        return (
          <div
            key={id}
            id={optionId(id)}
            role="option"
            aria-selected={selection.includes(record)}
            aria-setsize={order.length}
            aria-posinset={from + index + 1}
          >
            {seen === 'dimmed' ? t('map.spoken.pale', { what }) : what}
          </div>
        );
      })}
    </div>
  );
}
