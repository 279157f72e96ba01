import { create } from 'zustand';
import type { Document } from '@shared/document/document';
import type { Incoming, NetworkRefusal } from '@shared/exchange/network/incoming';
import type { NetworkList } from '@shared/exchange/network/readNetworkCsv';
import type { NetworkPlan } from '@shared/exchange/network/planNetworkImport';

interface Work {
  readonly doing: 'reading' | 'importing';
  /** From 0 to 1. */
  readonly share: number;
}

/** The import of a map as far as it has come. */
export interface MapImport {
  readonly isOpen: boolean;
  readonly fileName: string;
  /** What the new map will be called. */
  readonly mapName: string;
  readonly work: Work | null;
  /** Why nothing can be taken, already in words. */
  readonly refusal: NetworkRefusal | string | null;
  /** A whole canvas, or the lists that were read so far. */
  readonly canvas: Incoming | null;
  readonly nodes: Extract<NetworkList, { list: 'nodes' }> | null;
  readonly edges: Extract<NetworkList, { list: 'edges' }> | null;
  readonly plan: NetworkPlan | null;
  /** What the plan was made for: on anything else it would go wrong. */
  readonly plannedFor: Document | null;
}

const nothing: MapImport = {
  isOpen: false,
  fileName: '',
  mapName: '',
  work: null,
  refusal: null,
  canvas: null,
  nodes: null,
  edges: null,
  plan: null,
  plannedFor: null,
};

export const useMapImport = create<MapImport>(() => nothing);

/** Puts the dialog away and forgets the files. */
export function resetMapImport(): void {
  useMapImport.setState(nothing);
}
