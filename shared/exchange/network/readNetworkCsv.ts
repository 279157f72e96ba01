import { hues, type Hue } from '../../model/hue';
import { partnerRoles, stages } from '../../model/partner';
import { flows, relationshipDirections, relationshipStatuses } from '../../model/relationship';
import { isDamaged, toCsvTable, type CsvTable } from '../csv/csvTable';
import { decodeTextInSteps } from '../csv/decodeText';
import { detectDelimiter } from '../csv/detectDelimiter';
import { detectEncoding } from '../csv/detectEncoding';
import { parseCsvInSteps } from '../csv/parseCsv';
import {
  cleanText,
  oneLine,
  numberOf,
  Problems,
  refuseCount,
  type IncomingEdge,
  type IncomingNode,
  type IncomingResult,
  type Named,
  type NetworkProblem,
  type PartnerTraits,
} from './incoming';
import { nearestHue } from './nearestHue';

/** A list of nodes or of edges, as its headings say. */
export type NetworkList =
  | {
      readonly list: 'nodes';
      readonly nodes: readonly IncomingNode[];
      readonly problems: readonly NetworkProblem[];
    }
  | {
      readonly list: 'edges';
      readonly edges: readonly IncomingEdge[];
      readonly problems: readonly NetworkProblem[];
    };

type ListResult =
  | { readonly ok: true; readonly list: NetworkList }
  | Extract<IncomingResult, { readonly ok: false }>;

/** Headings as other programs write them (Gephi, yEd, Cytoscape, Excel). */
const headings = {
  id: ['id', 'node', 'node id', 'key'],
  label: ['label', 'name', 'title', 'organisation', 'organization', 'company', 'partner', 'text'],
  type: ['type', 'shape'],
  role: ['role'],
  class: ['class'],
  kind: ['kind'],
  stage: ['stage'],
  tier: ['tier'],
  x: ['x', 'pos x', 'position x'],
  y: ['y', 'pos y', 'position y'],
  width: ['width', 'w'],
  height: ['height', 'h'],
  hue: ['hue', 'colour', 'color'],
  source: ['source', 'from', 'source id', 'from id', 'start'],
  target: ['target', 'to', 'target id', 'to id', 'end'],
  direction: ['direction', 'directed'],
  strength: ['strength', 'weight'],
  status: ['status'],
  flow: ['flow'],
} as const;
type Field = keyof typeof headings;
const fieldsOf: Readonly<Record<'nodes' | 'edges', readonly Field[]>> = {
  nodes: [
    ...(['id', 'label', 'type', 'role', 'class', 'kind', 'stage', 'tier'] as const),
    ...(['x', 'y', 'width', 'height', 'hue'] as const),
  ],
  edges: [
    ...(['id', 'label', 'type', 'source', 'target'] as const),
    ...(['direction', 'strength', 'status', 'flow'] as const),
  ],
};

const perStep = 1000;

/** Reads a CSV of nodes or of edges step by step. Never throws. */
export function* readNetworkCsv(bytes: Uint8Array): Generator<number, ListResult> {
  const { encoding } = detectEncoding(bytes);
  const { text } = yield* decodeTextInSteps(bytes, encoding);
  const parsed = yield* parseCsvInSteps(text, detectDelimiter(text));
  if (!parsed.ok) return parsed;
  const table = toCsvTable(parsed.csv, true);
  const cells = new Cells(table);
  const isEdges = cells.list === 'edges';
  if (!isEdges && !cells.has('label') && !cells.has('id')) {
    return { ok: false, refusal: { reason: 'not-a-network' } };
  }
  const tooMany = refuseCount(isEdges ? 'edges' : 'nodes', table.rows.length);
  if (tooMany !== null) return { ok: false, refusal: tooMany };
  const problems = new Problems();
  for (const heading of cells.unknown) problems.add('unknown-column', heading);
  const nodes = new Map<string, IncomingNode>();
  const edges: IncomingEdge[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    if (row % perStep === 0) yield row / table.rows.length;
    if (isDamaged(table, row)) problems.add('damaged-row', cells.nameOf(row));
    else if (isEdges) edges.push(edgeOf(cells, row, problems));
    else addNode(cells, row, nodes, problems);
  }
  if (isEdges) return { ok: true, list: { list: 'edges', edges, problems: problems.list } };
  const list = { list: 'nodes', nodes: [...nodes.values()], problems: problems.list } as const;
  return { ok: true, list };
}

/** The cells of a table by what their column means. */
class Cells {
  readonly list: 'nodes' | 'edges';
  /** Headings of columns that mean nothing here. */
  readonly unknown: readonly string[];
  private readonly columns = new Map<Field, number>();

  constructor(private readonly table: CsvTable) {
    const found = table.headers.map((heading) => heading.toLowerCase().replace(/[_-]+/g, ' '));
    for (const field of Object.keys(headings).filter(isField)) {
      const column = found.findIndex((heading) => headings[field].some((one) => one === heading));
      if (column >= 0) this.columns.set(field, column);
    }
    this.list = this.has('source') && this.has('target') ? 'edges' : 'nodes';
    const used = new Set(fieldsOf[this.list].map((field) => this.columns.get(field)));
    this.unknown = table.headers.filter((heading, at) => heading !== '' && !used.has(at));
  }

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  read(row: number, field: Field): string {
    const column = this.columns.get(field);
    return column === undefined ? '' : cleanText(this.table.rows[row]?.[column]);
  }

  /** What a row is called in the report. */
  nameOf(row: number): Exclude<Named, string> {
    const number = this.table.rowNumbers[row] ?? row + 1;
    const name =
      this.list === 'edges'
        ? `${this.read(row, 'source')} – ${this.read(row, 'target')}`
        : this.read(row, 'label') || this.read(row, 'id');
    return { row: { list: this.list, number }, name };
  }
}

function isField(name: string): name is Field {
  return Object.hasOwn(headings, name);
}

function addNode(
  cells: Cells,
  row: number,
  nodes: Map<string, IncomingNode>,
  problems: Problems,
): void {
  const label = cells.read(row, 'label');
  const id = cells.read(row, 'id') || label;
  const what = cells.nameOf(row);
  if (id === '') {
    problems.add('no-id', what);
    return;
  }
  if (nodes.has(id)) {
    problems.add('duplicate-id', what);
    return;
  }
  const said = cells.read(row, 'type').toLowerCase();
  const type = said === 'zone' || said === 'group' ? 'zone' : said === 'note' ? 'note' : 'partner';
  const text =
    type === 'note'
      ? problems.fit(label, 'text', what)
      : problems.fit(oneLine(label || (type === 'partner' ? id : '')), 'line', what);
  const role = oneOf(partnerRoles, cells.read(row, 'role'));
  if (role === undefined) problems.add('unknown-value', what, `role: ${cells.read(row, 'role')}`);
  const values = [
    cells.read(row, 'x'),
    cells.read(row, 'y'),
    cells.read(row, 'width'),
    cells.read(row, 'height'),
  ] as const;
  const at = problems.place(what, values, 'middle');
  const hue = hueOf(cells, row, type, problems);
  const traits = type === 'partner' ? traitsOf(cells, row, problems) : null;
  nodes.set(id, { id, type, text, role: role ?? null, traits, hue, at });
}

function traitsOf(cells: Cells, row: number, problems: Problems): PartnerTraits {
  const what = cells.nameOf(row);
  const said = cells.read(row, 'stage');
  const stage = oneOf(stages, said);
  if (stage === undefined) problems.add('unknown-value', what, `stage: ${said}`);
  return {
    kind: cells.read(row, 'kind'),
    className: cells.read(row, 'class'),
    stage: stage ?? null,
    tier: problems.fit(cells.read(row, 'tier'), 'line', what),
  };
}

function hueOf(
  cells: Cells,
  row: number,
  type: IncomingNode['type'],
  problems: Problems,
): Hue | null {
  const said = cells.read(row, 'hue');
  const hue = oneOf(hues, said) ?? nearestHue(said);
  if (said === '') return null;
  if (hue === null) problems.add('unknown-colour', cells.nameOf(row), said);
  else if (type === 'partner') problems.add('card-colour', cells.nameOf(row), said);
  else if (hue !== said) problems.add('near-colour', cells.nameOf(row), said);
  return type === 'partner' ? null : hue;
}

const gephiDirections: ReadonlyMap<string, string> = new Map([
  ['false', 'mutual'],
  ['true', 'directed'],
]);

function edgeOf(cells: Cells, row: number, problems: Problems): IncomingEdge {
  const name = cells.nameOf(row);
  const strength = cells.read(row, 'strength');
  const level = numberOf(strength);
  const isLevel = level !== null && Number.isInteger(level) && level >= 1 && level <= 5;
  const said = cells.read(row, 'direction').toLowerCase();
  const direction = oneOf(relationshipDirections, gephiDirections.get(said) ?? said);
  const status = oneOf(relationshipStatuses, cells.read(row, 'status'));
  const flow = oneOf(flows, cells.read(row, 'flow'));
  const unknown = [
    direction === undefined ? `direction: ${said}` : '',
    strength !== '' && !isLevel ? `strength: ${strength}` : '',
    status === undefined ? `status: ${cells.read(row, 'status')}` : '',
    flow === undefined ? `flow: ${cells.read(row, 'flow')}` : '',
  ].filter(Boolean);
  if (unknown.length > 0) problems.add('unknown-value', name, unknown.join(', '));
  const type = cells.read(row, 'type');
  return {
    name,
    from: cells.read(row, 'source'),
    to: cells.read(row, 'target'),
    label: problems.fit(oneLine(cells.read(row, 'label')), 'line', name),
    // Gephi's lists say here whether an edge has a direction.
    typeName: /^(un)?directed$/i.test(type) ? '' : problems.fit(oneLine(type), 'line', name),
    direction: direction ?? (/^undirected$/i.test(type) ? 'mutual' : 'directed'),
    strength: isLevel ? level : null,
    status: status ?? null,
    flow: flow ?? null,
  };
}

/** The value when it is one of the list, null when there is none, undefined when it is another. */
function oneOf<T extends string>(list: readonly T[], value: string): T | null | undefined {
  if (value === '') return null;
  // People write the words as they see them: 'At risk'.
  const said = value.toLowerCase().replace(/[\s_]+/g, '-');
  return list.find((known) => known === said);
}
