import { z } from 'zod';
import { hueSchema } from '../../model/hue';
import { partnerRoleSchema, stageSchema } from '../../model/partner';
import { jsonFaultAt } from '../../planfile/parseJsonText';
import {
  cleanText,
  Problems,
  refuseCount,
  type IncomingEdge,
  type IncomingNode,
  type IncomingResult,
} from '../network/incoming';
import { readCanvasEdge } from './readCanvasEdge';
import { readHue } from './readHue';
import { noteUnknownKeys, thingSchema, type Thing } from './thing';

/** Both lists may be left out, as in an empty canvas; an object with other things only is none. */
const canvasSchema = z
  .looseObject({ nodes: z.array(z.unknown()).optional(), edges: z.array(z.unknown()).optional() })
  .refine((canvas) => 'nodes' in canvas || 'edges' in canvas || Object.keys(canvas).length === 0);

/** Set by our own export: what a text node is. */
const ownSchema = z.object({
  is: z.enum(['partner', 'note', 'zone']).optional().catch(undefined),
  role: partnerRoleSchema.optional().catch(undefined),
  hue: hueSchema.optional().catch(undefined),
  class: z.string().optional().catch(undefined),
  kind: z.string().optional().catch(undefined),
  stage: stageSchema.optional().catch(undefined),
  tier: z.string().optional().catch(undefined),
});

/** Where each type of node holds its words; a text node in `text`. */
const contentKeys: ReadonlyMap<string, string> = new Map([
  ['group', 'label'],
  ['file', 'file'],
  ['link', 'url'],
]);

/** A name has at most so many characters; longer text is a note. */
const longestName = 80;
const perStep = 2000;
const general = ['id', 'type', 'x', 'y', 'width', 'height', 'color', 'partnerscape'];
/** What each type of node says beside that. */
const knownKeys: ReadonlyMap<unknown, ReadonlySet<string>> = new Map([
  ['text', new Set([...general, 'text'])],
  ['file', new Set([...general, 'file', 'subpath'])],
  ['link', new Set([...general, 'url'])],
  ['group', new Set([...general, 'label', 'background', 'backgroundStyle'])],
]);

/**
 * Reads a JSON Canvas 1.0 step by step. A text node becomes a partner when relationships end at it
 * or it is one short line, otherwise a note; files and links become notes. Never throws: what
 * cannot be used is listed, only what is no canvas at all is refused.
 */
export function* readJsonCanvas(text: string): Generator<number, IncomingResult> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, refusal: { reason: 'not-json', ...jsonFaultAt(text) } };
  }
  const canvas = canvasSchema.safeParse(json);
  if (!canvas.success) return { ok: false, refusal: { reason: 'not-a-canvas' } };
  const { nodes: rawNodes = [], edges: rawEdges = [] } = canvas.data;
  const tooMany = refuseCount('nodes', rawNodes.length) ?? refuseCount('edges', rawEdges.length);
  if (tooMany !== null) return { ok: false, refusal: tooMany };
  const problems = new Problems();
  const edges: IncomingEdge[] = [];
  const edgeIds = new Set<string>();
  for (const [index, raw] of rawEdges.entries()) {
    const edge = readCanvasEdge(raw, index, edgeIds, problems);
    if (edge) edges.push(edge);
    if (index % perStep === 0) yield (0.4 * index) / rawEdges.length;
  }
  const connected = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = new Map<string, IncomingNode>();
  for (const [index, raw] of rawNodes.entries()) {
    const node = readNode(raw, index, connected, problems);
    if (node && nodes.has(node.id)) problems.add('duplicate-id', node.id);
    else if (node) nodes.set(node.id, node);
    if (index % perStep === 0) yield 0.4 + (0.6 * index) / rawNodes.length;
  }
  return { ok: true, incoming: { nodes: [...nodes.values()], edges, problems: problems.list } };
}

function readNode(
  raw: unknown,
  index: number,
  connected: ReadonlySet<string>,
  problems: Problems,
): IncomingNode | null {
  const parsed = thingSchema.safeParse(raw);
  const position = `#${String(index + 1)}`;
  if (!parsed.success) {
    problems.add('not-readable', position);
    return null;
  }
  const thing = parsed.data;
  const id = cleanText(thing['id']);
  if (id === '') {
    problems.add('no-id', `${position} ${contentOf(thing)}`);
    return null;
  }
  const own = ownSchema.safeParse(thing['partnerscape']).data ?? null;
  const content = contentOf(thing);
  const type = typeOf(thing, own?.is, content, connected.has(id));
  if (type === null) {
    problems.add('not-readable', content || id);
    return null;
  }
  // Labels of groups, and names that we wrote, are no Markdown.
  const isPlain = type === 'zone' || own?.is === 'partner';
  const lines = content
    .split('\n')
    .map((line) => (isPlain ? line.trim() : plainLine(line)))
    .filter(Boolean);
  const text =
    type === 'note' ? problems.fit(content, 'text') : problems.fit(lines.join(' '), 'line');
  if (type === 'partner' && text === '') {
    problems.add('no-name', id);
    return null;
  }
  const name = text || id;
  if (thing['type'] === 'file' || thing['type'] === 'link') problems.add('as-note', name);
  if (cleanText(thing['background']) !== '') problems.add('no-background', name);
  noteUnknownKeys(thing, knownKeys.get(thing['type']), name, problems);
  const values = [thing['x'], thing['y'], thing['width'], thing['height']] as const;
  return {
    id,
    type,
    text,
    role: own?.role ?? null,
    traits: own && {
      kind: cleanText(own.kind),
      className: cleanText(own.class),
      stage: own.stage ?? null,
      tier: problems.fit(cleanText(own.tier), 'line', name),
    },
    // The colour that our own export writes is only how one theme shows the hue.
    hue: own ? (own.hue ?? null) : readHue(thing['color'], type, name, problems),
    at: problems.place(name, values, 'corner'),
  };
}

/** The words of a node; of a file also which part of it is meant. */
function contentOf(thing: Thing): string {
  const content = cleanText(thing[contentKeys.get(cleanText(thing['type'])) ?? 'text']);
  return thing['type'] === 'file' ? `${content}${cleanText(thing['subpath'])}` : content;
}

function typeOf(
  thing: Thing,
  own: 'partner' | 'note' | 'zone' | undefined,
  content: string,
  isConnected: boolean,
): IncomingNode['type'] | null {
  switch (thing['type']) {
    case 'group':
      return 'zone';
    case 'file':
    case 'link':
      return 'note';
    case 'text': {
      if (own === 'partner' || own === 'note') return own;
      const isName = content.length <= longestName && !content.includes('\n');
      return isConnected || (isName && content !== '') ? 'partner' : 'note';
    }
    default:
      return null;
  }
}

/** A line without the marks of Markdown that headings and bold names carry. */
function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:#{1,6}|[-*>])\s+/, '')
    .replace(/\*\*|__/g, '')
    .trim();
}
