import { useStore } from 'zustand';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { useDocument } from '../../../store/documentStore';
import { useMapSession } from '../MapContext';
import type { ReadingState } from './MapReading';

/** A part of how the open map is looked at. */
export function useReading<T>(select: (state: ReadingState) => T): T {
  return useStore(useMapSession().reading.store, select);
}

/** The fields of partners, and what the open map's relationships tell of them. */
export function useMapFields(): PartnerFields {
  const { reading } = useMapSession();
  return useDocument((document) => reading.actors.fields(document));
}
