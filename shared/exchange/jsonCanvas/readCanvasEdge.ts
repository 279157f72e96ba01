import { z } from 'zod';
import { flows, relationshipStatuses } from '../../model/relationship';
import { cleanText, oneLine, type IncomingEdge, type Problems } from '../network/incoming';
import { noteUnknownKeys, thingSchema, type Thing } from './thing';

const knownKeys: ReadonlySet<string> = new Set([
  ...['id', 'fromNode', 'fromSide', 'fromEnd', 'toNode', 'toSide', 'toEnd'],
  ...['color', 'label', 'partnerscape'],
]);
/** Set by our own export: what the format has no words for. */
const ownSchema = z.object({
  type: z.string().optional().catch(undefined),
  strength: z.int().min(1).max(5).optional().catch(undefined),
  status: z.enum(relationshipStatuses).optional().catch(undefined),
  flow: z.enum(flows).optional().catch(undefined),
});

/** An edge of a canvas, or null where it is none. `ids` are those of the edges before it. */
export function readCanvasEdge(
  raw: unknown,
  index: number,
  ids: Set<string>,
  problems: Problems,
): IncomingEdge | null {
  const parsed = thingSchema.safeParse(raw);
  const position = `#${String(index + 1)}`;
  if (!parsed.success) {
    problems.add('not-readable', position);
    return null;
  }
  const edge = parsed.data;
  const id = cleanText(edge['id']);
  const from = cleanText(edge['fromNode']);
  const to = cleanText(edge['toNode']);
  const label = problems.fit(oneLine(edge['label']), 'line');
  const name = label || id || position;
  if (id !== '' && ids.has(id)) problems.add('same-edge-id', name, id);
  ids.add(id);
  const own = ownSchema.safeParse(edge['partnerscape']).data ?? null;
  if (own === null) noteLooks(edge, name, problems);
  noteUnknownKeys(edge, knownKeys, name, problems);
  // The format's own default: an arrow at the end, none at the start.
  const atStart = isArrow(edge, 'fromEnd', false, name, problems);
  const atEnd = isArrow(edge, 'toEnd', true, name, problems);
  const turned = atStart && !atEnd;
  return {
    name,
    from: turned ? to : from,
    to: turned ? from : to,
    label,
    typeName: problems.fit(oneLine(own?.type), 'line'),
    direction: atStart === atEnd ? 'mutual' : 'directed',
    strength: own?.strength ?? null,
    status: own?.status ?? null,
    flow: own?.flow ?? null,
  };
}

/** Lists what a foreign edge says of its looks; our own export only tells how a map drew it. */
function noteLooks(edge: Thing, name: string, problems: Problems): void {
  const colour = cleanText(edge['color']);
  if (colour !== '') problems.add('edge-colour', name, colour);
  const sides = [cleanText(edge['fromSide']), cleanText(edge['toSide'])].filter(Boolean);
  if (sides.length > 0) problems.add('edge-sides', name, sides.join(', '));
}

function isArrow(
  edge: Thing,
  key: 'fromEnd' | 'toEnd',
  usual: boolean,
  name: string,
  problems: Problems,
): boolean {
  const end = edge[key];
  if (end === 'arrow') return true;
  if (end === 'none') return false;
  if (end !== undefined) problems.add('unknown-value', name, `${key}: ${cleanText(end)}`);
  return usual;
}
