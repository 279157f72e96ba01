import { useEffect, useMemo, useState } from 'react';
import { finish } from '@shared/calculation/steps';
import { ownOrganisationId } from '@shared/mapping/ownOrganisation';
import { onMap } from '@shared/mapping/placing';
import type { NetworkAnalysis } from '@shared/network/analyseNetwork';
import { useDocument } from '../../../store/documentStore';
import { useMapSession } from '../MapContext';
import { analyse } from './analyse';
import type { AnalysisReply, AnalysisRequest } from './protocol';

/** Up to so many actors the window does it itself in a moment; more are the worker's. */
const mostInWindow = 500;

export interface AnalysisState {
  /** Null while it is being worked out. */
  readonly analysis: NetworkAnalysis | null;
  /** 0 to 1. */
  readonly share: number;
  readonly hasFailed: boolean;
}

/** The analysis of the open map, made anew when its actors or relationships change. */
export function useAnalysis(): AnalysisState {
  const request = useRequest();
  const isSmall = request.actorIds.length <= mostInWindow;
  const small = useMemo(() => (isSmall ? finish(analyse(request)) : null), [isSmall, request]);
  const [large, setLarge] = useState<(AnalysisState & { of: AnalysisRequest }) | null>(null);
  useEffect(() => {
    if (isSmall) return undefined;
    const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), {
      type: 'module',
    });
    const say = (state: Partial<AnalysisState>): void =>
      setLarge({ of: request, analysis: null, share: 0, hasFailed: false, ...state });
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => {
      if (data.type === 'progress') say({ share: data.share });
      else say({ analysis: data.analysis, share: 1 });
    });
    worker.addEventListener('error', () => say({ hasFailed: true }));
    worker.postMessage(request);
    return () => worker.terminate();
  }, [isSmall, request]);
  if (small) return { analysis: small, share: 1, hasFailed: false };
  return large?.of === request ? large : { analysis: null, share: 0, hasFailed: false };
}

function useRequest(): AnalysisRequest {
  const { mapId } = useMapSession();
  const mapActor = useDocument((document) => document.mapActor);
  const partner = useDocument((document) => document.partner);
  const relationship = useDocument((document) => document.relationship);
  // A moved card changes the table of cards, but not who is on the map.
  const key = onMap(mapActor, mapId)
    .map(({ partnerId }) => partnerId)
    .sort()
    .join(' ');
  const ownId = ownOrganisationId(partner);
  return useMemo(
    () => ({
      actorIds: key === '' ? [] : [...new Set(key.split(' '))],
      relationships: [...relationship.values()],
      ownId,
    }),
    [key, relationship, ownId],
  );
}
