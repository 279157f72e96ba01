import { useEffect, useRef, type RefObject } from 'react';
import type { Change } from '@shared/document/change';
import type { GridRow } from '@shared/partners/gridRows';
import { subscribeToChanges } from '../../../store/documentStore';
import { useFreshPartner } from '../freshPartner';
import { rowHeight } from './rowHeight';

/** Scrolls into view a partner that was just added, and one that a step back or forth changed. */
export function useReveal(scroller: RefObject<HTMLElement | null>, rows: readonly GridRow[]): void {
  const freshId = useFreshPartner();
  const restored = useRef<string | null>(null);
  useEffect(
    () =>
      subscribeToChanges((change) => {
        restored.current = restoredPartner(change);
      }),
    [],
  );
  useEffect(() => {
    const element = scroller.current;
    // First what the step changed: the naming of a partner may never have come to its end.
    const wanted = restored.current ?? freshId;
    restored.current = null;
    const index = rows.findIndex((row) => row.type === 'partner' && row.partner.id === wanted);
    if (element === null || wanted === null || index === -1) return;
    const top = index * rowHeight;
    const isInView =
      top >= element.scrollTop && top < element.scrollTop + element.clientHeight - 80;
    if (!isInView) element.scrollTo({ top: top - element.clientHeight / 3 });
  }, [scroller, rows, freshId]);
}

function restoredPartner({ source, added, updated }: Change): string | null {
  if (source !== 'undo' && source !== 'redo') return null;
  const records = [...added, ...updated.map(([, after]) => after)];
  return records.find(({ kind }) => kind === 'partner')?.id ?? null;
}
