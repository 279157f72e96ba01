import { useEffect, useMemo, useState } from 'react';
import { finish } from '@shared/calculation/steps';
import { ownOrganisationId } from '@shared/mapping/ownOrganisation';
import { onMap } from '@shared/mapping/placing';
import { rivalryTypeIds } from '@shared/network/rivalry';
import { useDocument } from '../../../store/documentStore';
import { useMapSession } from '../MapContext';
import { analyse } from './analyse';
import { analysisRequest, placeOfAnalysis, type AnalysisRequest } from './analysisRequest';
import { analysisState, type AnalysisState, type Answer } from './analysisState';
import type { AnalysisReply } from './protocol';

/** The analysis of the open map, made anew when its actors or relationships change. */
export function useAnalysis(): AnalysisState {
  const request = useRequest();
  const place = placeOfAnalysis(request);
  const small = useMemo(
    () => (place === 'window' ? finish(analyse(request)) : null),
    [place, request],
  );
  const [last, setAnswer] = useState<Answer | null>(null);
  // Who cancelled asks for it again: the next change of a relationship must not.
  const { mapId } = useMapSession();
  const [stoppedMapId, setStoppedMapId] = useState<string | null>(null);
  const isStopped = stoppedMapId === mapId;
  useEffect(() => {
    if (place !== 'worker' || isStopped) return undefined;
    return startWorker(request, (reply) => setAnswer({ to: request, reply }));
  }, [place, request, isStopped]);
  return analysisState({
    request,
    place,
    small,
    last,
    isStopped,
    start: () => setStoppedMapId(null),
    stop: () => setStoppedMapId(mapId),
  });
}

/** Analyses beside the window. Gives what ends it. */
function startWorker(
  request: AnalysisRequest,
  onReply: (reply: Answer['reply']) => void,
): () => void {
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<AnalysisReply>) => {
    // It is asked once: what it worked with is not kept beside the result.
    if (data.type === 'done') worker.terminate();
    onReply(data);
  });
  worker.addEventListener('error', () => onReply({ type: 'failed' }));
  worker.postMessage(request);
  return () => worker.terminate();
}

function useRequest(): AnalysisRequest {
  const { mapId } = useMapSession();
  const mapActor = useDocument((document) => document.mapActor);
  const partner = useDocument((document) => document.partner);
  const relationship = useDocument((document) => document.relationship);
  const relationshipType = useDocument((document) => document.relationshipType);
  // A moved card changes the table of cards, but not who is on the map.
  const key = onMap(mapActor, mapId)
    .map(({ partnerId }) => partnerId)
    .sort()
    .join(' ');
  const actorIds = useMemo(() => (key === '' ? [] : key.split(' ')), [key]);
  const ownId = ownOrganisationId(actorIds.flatMap((id) => partner.get(id) ?? []));
  return useMemo(
    () =>
      analysisRequest(
        actorIds,
        relationship.values(),
        rivalryTypeIds(relationshipType.values()),
        ownId,
      ),
    [actorIds, relationship, relationshipType, ownId],
  );
}
