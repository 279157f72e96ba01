import type { Document } from '@shared/document/document';
import { readJsonCanvas } from '@shared/exchange/jsonCanvas/readJsonCanvas';
import { applyNetworkImport } from '@shared/exchange/network/applyNetworkImport';
import type { Incoming } from '@shared/exchange/network/incoming';
import { planNetworkImport, type NetworkPlan } from '@shared/exchange/network/planNetworkImport';
import { finish } from '@shared/calculation/steps';
import { countingContext } from './draftContext';
import { edited } from './partnerPlan';

/** What a canvas holds; throws when it is refused. */
export function incomingCanvas(canvas: unknown): Incoming {
  const result = finish(
    readJsonCanvas(typeof canvas === 'string' ? canvas : JSON.stringify(canvas)),
  );
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.incoming;
}

/** The document with a file imported onto a new map, and that map's id. */
export function imported(
  document: Document,
  incoming: Incoming,
  addsMissing = false,
): { document: Document; mapId: string; plan: NetworkPlan } {
  const plan = finish(planNetworkImport(document, { incoming, addsMissing }));
  const made = { mapId: '' };
  let count = 0;
  const after = edited(
    document,
    (draft) => {
      made.mapId = finish(applyNetworkImport(draft, plan, 'Imported'));
    },
    {
      ...countingContext(),
      newId: (kind) => `${kind}_${(count += 1).toString().padStart(8, '0')}`,
    },
  );
  return { document: after, mapId: made.mapId, plan };
}
