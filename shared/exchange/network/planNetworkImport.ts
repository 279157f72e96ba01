import type { Document } from '../../document/document';
import { cardForm } from '../../mapping/card';
import { maxLine } from '../../model/base';
import type { Hue } from '../../model/hue';
import type { Partner, PartnerRole } from '../../model/partner';
import type { Relationship } from '../../model/relationship';
import { centreOf, unionBoxes, type Box, type Point } from '../../scene/geometry';
import { placeOfKind } from '../../taxonomy/placeOfKind';
import { cutText } from '../../text/cutText';
import { normaliseName } from '../partners/normaliseName';
import { Grid } from './Grid';
import {
  boxOf,
  Problems,
  type Incoming,
  type IncomingEdge,
  type IncomingNode,
  type PartnerTraits,
} from './incoming';

export interface PlannedPartner {
  /** Null when the plan has no partner of this name yet. */
  readonly partnerId: string | null;
  readonly name: string;
  readonly role: PartnerRole;
  readonly centre: Point;
  /** What a new partner gets beside that. */
  readonly fields: Partial<Pick<Partner, 'partnerKindId' | 'stage' | 'tier'>>;
}

export interface PlannedFrame {
  readonly text: string;
  readonly hue: Hue | null;
  readonly box: Box;
}

export interface PlannedEdge {
  /** Places in the list of partners. */
  readonly from: number;
  readonly to: number;
  /** A type by its name, of the plan or new; empty for none. */
  readonly typeName: string;
  readonly fields: Pick<Relationship, 'label' | 'direction'> &
    Partial<Pick<Relationship, 'strength' | 'status' | 'flow'>>;
}

/** What an import would do: all of it or nothing is carried out. */
export interface NetworkPlan {
  readonly partners: readonly PlannedPartner[];
  readonly zones: readonly PlannedFrame[];
  readonly notes: readonly PlannedFrame[];
  readonly edges: readonly PlannedEdge[];
  readonly problems: Problems['list'];
}

interface PlanInput {
  readonly incoming: Incoming;
  /** Whether ends of edges that nothing else names become partners: for a list of edges alone. */
  readonly addsMissing: boolean;
}

const perStep = 2000;
const usualFrame = {
  zone: { width: 420, height: 300 },
  note: { width: 200, height: 120 },
} as const;
/** Room between what has a place and what has none. */
const gap = 80;

/**
 * Compares a file with the plan, step by step. Partners are recognised by their names; a
 * relationship that is in the plan already is not added again. What has no place of its own is laid
 * out in a grid below the rest.
 */
export function* planNetworkImport(
  document: Document,
  { incoming, addsMissing }: PlanInput,
): Generator<number, NetworkPlan> {
  const planner = new Planner(document, addsMissing);
  // One by one: a list of hundreds of thousands is too long for one call.
  for (const problem of incoming.problems) planner.problems.list.push(problem);
  for (const [index, node] of incoming.nodes.entries()) {
    planner.addNode(node);
    if (index % perStep === 0) yield (0.5 * index) / incoming.nodes.length;
  }
  for (const [index, edge] of incoming.edges.entries()) {
    planner.addEdge(edge);
    if (index % perStep === 0) yield 0.5 + (0.5 * index) / incoming.edges.length;
  }
  return planner.finish();
}

interface Draftling {
  readonly partnerId: string | null;
  readonly name: string;
  readonly role: PartnerRole;
  readonly at: IncomingNode['at'];
  readonly fields: PlannedPartner['fields'];
}

class Planner {
  readonly problems = new Problems();
  private readonly partners: Draftling[] = [];
  private readonly frames: IncomingNode[] = [];
  private readonly edges: PlannedEdge[] = [];
  /** By id in the file: the place of a partner in the list, null for a zone or a note. */
  private readonly byId = new Map<string, number | null>();
  private readonly byName = new Map<string, number>();
  private readonly known = new Map<string, { id: string; role: PartnerRole }>();
  private readonly kinds = new Map<string, string>();
  private readonly typeNames = new Map<string, string>();
  private readonly relationships = new Map<string, number>();
  private hasOwnOrganisation = false;

  constructor(
    document: Document,
    private readonly addsMissing: boolean,
  ) {
    for (const { id, name, role } of document.partner.values()) {
      const key = normaliseName(name);
      if (!this.known.has(key)) this.known.set(key, { id, role });
      if (role === 'own-organisation') this.hasOwnOrganisation = true;
    }
    for (const { id, name } of document.partnerKind.values()) {
      const className = placeOfKind(document, id)?.class.name ?? '';
      for (const key of [kindKey(className, name), kindKey('', name)]) {
        if (!this.kinds.has(key)) this.kinds.set(key, id);
      }
    }
    for (const { name } of document.relationshipType.values()) {
      this.typeNames.set(normaliseName(name), name);
    }
    for (const relationship of document.relationship.values()) {
      const { fromId, toId, direction, label, typeId } = relationship;
      const typeName = document.relationshipType.get(typeId ?? '')?.name ?? '';
      const key = signature(fromId, toId, direction, typeName, label);
      this.relationships.set(key, (this.relationships.get(key) ?? 0) + 1);
    }
  }

  addNode(node: IncomingNode): void {
    if (node.type !== 'partner') {
      this.byId.set(node.id, null);
      this.frames.push(node);
      return;
    }
    if (node.text === '') {
      this.problems.add('no-name', node.id);
      return;
    }
    const same = this.byName.get(normaliseName(node.text));
    if (same !== undefined) this.problems.add('same-name', node.text);
    this.byId.set(node.id, same ?? this.addPartner(node.text, node));
  }

  addEdge(edge: IncomingEdge): void {
    const from = this.end(edge.from);
    const to = this.end(edge.to);
    if (from === undefined || to === undefined) {
      const missing = from === undefined ? edge.from : edge.to;
      this.problems.add('unknown-end', edge.name, missing);
    } else if (from === null || to === null) this.problems.add('end-not-partner', edge.name);
    else if (from === to) this.problems.add('self-edge', edge.name);
    else if (this.isKnown(edge, from, to)) this.problems.add('known-edge', edge.name);
    else this.edges.push(this.planned(edge, from, to));
  }

  finish(): NetworkPlan {
    const placed: Box[] = [];
    for (const { at, role } of this.partners) if (at) placed.push(boxOf(at, cardForm(role)));
    for (const { at, type } of this.frames) if (at) placed.push(boxOf(at, usualOf(type)));
    const content = unionBoxes(placed);
    const grid = new Grid(
      { x: content?.x ?? 0, y: content ? content.y + content.height + gap : 0 },
      this.partners.length + this.frames.length - placed.length,
    );
    const partners = this.partners.map(({ at, ...partner }) => {
      const form = cardForm(partner.role);
      return { ...partner, centre: centreOf(at ? boxOf(at, form) : grid.next(form)) };
    });
    const frames = this.frames.map(({ text, hue, at, type }) => ({
      type,
      frame: { text, hue, box: at ? boxOf(at, usualOf(type)) : grid.next(usualOf(type)) },
    }));
    return {
      partners,
      zones: frames.filter(({ type }) => type === 'zone').map(({ frame }) => frame),
      notes: frames.filter(({ type }) => type === 'note').map(({ frame }) => frame),
      edges: this.edges,
      problems: this.problems.list,
    };
  }

  private addPartner(
    name: string,
    { role, at, traits }: Pick<IncomingNode, 'role' | 'at' | 'traits'>,
  ): number {
    const known = this.known.get(normaliseName(name));
    // There is one own organisation in a plan; another plan's is somebody else here.
    const isSecondOwn = role === 'own-organisation' && this.hasOwnOrganisation;
    const wanted = isSecondOwn ? 'partner' : (role ?? 'partner');
    if (!known && wanted === 'own-organisation') this.hasOwnOrganisation = true;
    const partnerId = known?.id ?? null;
    const fields = traits && !known ? this.fieldsOf(name, traits) : {};
    this.partners.push({ partnerId, name, role: known?.role ?? wanted, at, fields });
    const index = this.partners.length - 1;
    this.byName.set(normaliseName(name), index);
    return index;
  }

  private fieldsOf(
    name: string,
    { kind, className, stage, tier }: PartnerTraits,
  ): PlannedPartner['fields'] {
    const partnerKindId =
      this.kinds.get(kindKey(className, kind)) ?? this.kinds.get(kindKey('', kind));
    if (kind !== '' && partnerKindId === undefined) this.problems.add('unknown-kind', name, kind);
    return {
      ...(kind === '' || partnerKindId === undefined ? {} : { partnerKindId }),
      ...(stage === null ? {} : { stage }),
      ...(tier === '' ? {} : { tier }),
    };
  }

  /** The partner at an end: by id in the file, else by name; undefined when there is none. */
  private end(id: string): number | null | undefined {
    if (id === '') return undefined;
    const found = this.byId.get(id);
    if (found !== undefined) return found;
    // As long as a name can be: one that had to be shortened is found again by what it became.
    const key = normaliseName(cutText(id, maxLine));
    const named = this.byName.get(key);
    if (named !== undefined) return named;
    if (!this.known.has(key) && !this.addsMissing) return undefined;
    return this.addPartner(this.problems.fit(id, 'line'), { role: null, at: null, traits: null });
  }

  private isKnown(edge: IncomingEdge, from: number, to: number): boolean {
    const fromId = this.partners[from]?.partnerId ?? null;
    const toId = this.partners[to]?.partnerId ?? null;
    if (fromId === null || toId === null) return false;
    const { typeName, fields } = this.planned(edge, from, to);
    const key = signature(fromId, toId, edge.direction, typeName, fields.label);
    const left = this.relationships.get(key) ?? 0;
    if (left === 0) return false;
    // Each in the plan stands for one in the file, so that parallel ones stay parallel.
    this.relationships.set(key, left - 1);
    return true;
  }

  private planned(edge: IncomingEdge, from: number, to: number): PlannedEdge {
    const { label, direction, strength, status, flow } = edge;
    const typeOfLabel = edge.typeName === '' ? this.typeNames.get(normaliseName(label)) : undefined;
    const ownType = this.typeNames.get(normaliseName(edge.typeName)) ?? edge.typeName;
    const typeName = typeOfLabel ?? ownType;
    return {
      from,
      to,
      typeName,
      fields: {
        label: normaliseName(label) === normaliseName(typeName) ? '' : label,
        direction,
        ...(strength === null ? {} : { strength }),
        ...(status === null ? {} : { status }),
        ...(flow === null ? {} : { flow }),
      },
    };
  }
}

function kindKey(className: string, kind: string): string {
  return [className, kind].map(normaliseName).join('\n');
}

/** Two relationships of one signature say the same. */
function signature(
  fromId: string,
  toId: string,
  direction: string,
  typeName: string,
  label: string,
): string {
  const turned = direction === 'mutual' && toId < fromId;
  const ends = turned ? [toId, fromId] : [fromId, toId];
  const said = label === '' ? typeName : label;
  return [...ends, direction, normaliseName(said)].join('\n');
}

function usualOf(type: IncomingNode['type']): { width: number; height: number } {
  return type === 'zone' ? usualFrame.zone : usualFrame.note;
}
