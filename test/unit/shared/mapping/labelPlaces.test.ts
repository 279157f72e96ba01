import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import type { Draft } from '@shared/document/draft';
import { connectPartners } from '@shared/mapping/connecting';
import { addZone } from '@shared/mapping/frames';
import { LineFace } from '@shared/mapping/lineFace';
import { MapScene } from '@shared/mapping/mapScene';
import { placePartner } from '@shared/mapping/placing';
import { boxesTouch, expandBox, type Box } from '@shared/scene/geometry';
import type { TextShape } from '@shared/scene/sceneItem';
import { SpatialIndex } from '@shared/scene/spatialIndex';
import { textWidth } from '@shared/scene/text';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(3);
const wide = mapPlan(4);
const { mapId } = plan;
const [left = '', middle = '', right = ''] = plan.partnerIds;

/** Left and right 900 apart, the third far below. */
const apart = edited(plan.document, (draft) => {
  placePartner(draft, mapId, left, { x: 0, y: 0 });
  placePartner(draft, mapId, right, { x: 900, y: 0 });
  placePartner(draft, mapId, middle, { x: 450, y: 2000 });
});

function linked(document: Document, count: number): Document {
  return edited(document, (draft) => {
    for (let i = 0; i < count; i += 1) {
      connectPartners(draft, left, right, { label: `Integration ${String(i)}` });
    }
  });
}

function drawn(document: Document, of = mapId): MapScene {
  const scene = new MapScene(new SpatialIndex());
  scene.update({ tables: document, mapId: of, scores: new Map(), words: cardWords });
  return scene;
}

/** The boxes of the labels that are shown, as wide as their text. */
function shownLabels(scene: MapScene): Box[] {
  return [...scene.items()]
    .filter(({ kind }) => kind === 'line')
    .flatMap(({ face }) => face.over?.('near') ?? [])
    .flatMap((shape) => (shape.type === 'text' ? [textBox(shape)] : []));
}

function textBox({ text, x, y, size }: TextShape): Box {
  const width = textWidth(text, size);
  return { x: x - width / 2, y: y - size, width, height: size + 3 };
}

describe('labels of lines', () => {
  it('can be read at relationships that have ended: only their line is faint', () => {
    const ended = edited(linked(apart, 1), (draft) => {
      for (const { id } of draft.document.relationship.values()) {
        draft.update('relationship', id, { status: 'ended' });
      }
    });
    const line = [...drawn(ended).items()].find(({ kind }) => kind === 'line');
    expect(line?.face.over?.('near')).toMatchObject([{ fill: 'ink-3', opacity: 1 }]);
    expect(line?.face.shapes('near')[0]?.opacity).toBeLessThan(1);
  });

  it('stand in the middle of a line that has room', () => {
    const [label] = shownLabels(drawn(linked(apart, 1)));
    expect((label?.x ?? 0) + (label?.width ?? 0) / 2).toBeCloseTo(450);
  });

  it('make way for a card that lies on the line, and come back when it is gone', () => {
    const document = linked(apart, 1);
    const scene = drawn(document);
    const before = shownLabels(scene);
    const covered = edited(document, (draft) => {
      placePartner(draft, mapId, middle, { x: 450, y: 0 });
    });
    const input = { mapId, scores: new Map<string, number>(), words: cardWords };
    const [lineId = ''] = document.relationship.keys();
    const delta = scene.update({ ...input, tables: covered });
    expect(delta.map(({ after }) => after?.id)).toContain(lineId);
    const [label] = shownLabels(scene);
    const card = scene.item(scene.actorIdOf(middle) ?? '')?.box;
    expect(label && card && boxesTouch(label, card)).toBe(false);
    scene.update({ ...input, tables: document });
    expect(shownLabels(scene)).toEqual(before);
  });

  it('of parallel lines do not lie on each other', () => {
    const labels = shownLabels(drawn(linked(apart, 6)));
    expect(labels).toHaveLength(6);
    labels.forEach((one, at) => {
      for (const other of labels.slice(at + 1)) expect(boxesTouch(one, other)).toBe(false);
    });
  });

  it('are as long as their line has room for, and cut only where it has none', () => {
    const label = 'new owner, new roadmap from spring on';
    const words = (x: number, y: number): string => {
      const document = edited(plan.document, (draft) => {
        placePartner(draft, mapId, left, { x: 0, y: 0 });
        placePartner(draft, mapId, right, { x, y });
        connectPartners(draft, left, right, { label });
      });
      const line = [...drawn(document).items()].find(({ kind }) => kind === 'line');
      const [shape] = line?.face.over?.('near') ?? [];
      return shape?.type === 'text' ? shape.text : '';
    };
    expect(words(900, 0)).toBe(label);
    expect(words(0, 900)).toBe(label);
    expect(words(0, 260)).toMatch(/^new owner.*…$/u);
  });

  it('keep off the name of a zone', () => {
    const document = edited(linked(apart, 1), (draft) => {
      addZone(draft, mapId, {
        box: { x: 400, y: -14, width: 300, height: 300 },
        name: 'Channel',
        hue: 'blue',
      });
    });
    const [label] = shownLabels(drawn(document));
    expect(label && boxesTouch(label, { x: 400, y: -14, width: 80, height: 32 })).toBe(false);
  });

  it('are left out where there is no room, but known to be there', () => {
    const near = edited(linked(apart, 1), (draft) => {
      placePartner(draft, mapId, right, { x: 200, y: 0 });
    });
    const scene = drawn(near);
    expect(shownLabels(scene)).toEqual([]);
    const line = [...scene.items()].find(({ face }) => face instanceof LineFace);
    expect(line?.face.caption?.text).toBe('Integration 0');
  });

  it('of stronger relationships choose first', () => {
    const [, , , below = ''] = wide.partnerIds;
    const placedAt = (draft: Draft, id: string, x: number, y: number): void => {
      placePartner(draft, wide.mapId, id, { x, y });
    };
    const crossing = (first: number, second: number): string[] => {
      const document = edited(wide.document, (draft) => {
        placedAt(draft, left, 0, 0);
        placedAt(draft, right, 900, 0);
        placedAt(draft, middle, 450, -500);
        placedAt(draft, below, 450, 500);
        connectPartners(draft, left, right, { label: 'Across', strength: first });
        connectPartners(draft, middle, below, { label: 'Down', strength: second });
      });
      return [...drawn(document, wide.mapId).items()]
        .flatMap(({ face }) => (face instanceof LineFace ? face.over('near') : []))
        .flatMap((shape) =>
          shape.type === 'text' && shape.x === 450 && shape.y === 4 ? [shape.text] : [],
        );
    };
    expect(crossing(5, 1)).toEqual(['Across']);
    expect(crossing(1, 5)).toEqual(['Down']);
  });

  it('lie inside what a line says it paints', () => {
    for (const item of drawn(linked(apart, 4)).items()) {
      for (const shape of item.face.over?.('near') ?? []) {
        if (shape.type !== 'text') continue;
        const box = expandBox(textBox(shape), 0);
        expect(boxesTouch(item.bounds, box)).toBe(true);
        expect(box.x).toBeGreaterThanOrEqual(item.bounds.x);
        expect(box.y).toBeGreaterThanOrEqual(item.bounds.y);
      }
    }
  });
});
