import { describe, expect, it } from 'vitest';
import { labelPlaces, type LineLabel } from '@shared/mapping/labelPlaces';
import { pointOnCurve, type Curve } from '@shared/scene/curve';
import { boxesTouch, type Box } from '@shared/scene/geometry';

function straight(from: readonly [number, number], to: readonly [number, number]): Curve {
  const [[x, y], [toX, toY]] = [from, to];
  return {
    from: { x, y },
    control1: { x: x + (toX - x) / 3, y: y + (toY - y) / 3 },
    control2: { x: x + (2 * (toX - x)) / 3, y: y + (2 * (toY - y)) / 3 },
    to: { x: toX, y: toY },
  };
}

function label(id: string, curve: Curve, width = 60): LineLabel {
  return { id, curve, wanted: pointOnCurve(curve, 0.5), width };
}

function boxesOf(labels: readonly LineLabel[], taken: readonly Box[] = []): Box[] {
  const places = labelPlaces(labels, taken);
  return labels.flatMap(({ id, width }) => {
    const place = places.get(id);
    return place ? [{ x: place.x - width / 2, y: place.y - 7.5, width, height: 15 }] : [];
  });
}

/** Lines from all sides to one place. */
const star = Array.from({ length: 24 }, (_, at) => {
  const turn = (at * Math.PI) / 12;
  return label(
    `line_${String(at)}`,
    straight([500 * Math.cos(turn), 400 * Math.sin(turn)], [0, 0]),
  );
});

describe('the places of labels', () => {
  it('is the middle of the line when nothing is in the way', () => {
    const alone = label('a', straight([0, 0], [400, 0]));
    expect(labelPlaces([alone], []).get('a')).toEqual({ x: 200, y: 0 });
  });

  it('lie on no other label, where many lines meet', () => {
    const boxes = boxesOf(star);
    expect(boxes).toHaveLength(star.length);
    const overlaps = boxes.flatMap((box, at) =>
      boxes.slice(at + 1).filter((other) => boxesTouch(box, other)),
    );
    expect(overlaps).toEqual([]);
  });

  it('lie on nothing that is taken', () => {
    const card = { x: -120, y: -60, width: 240, height: 120 };
    expect(boxesOf(star, [card]).filter((box) => boxesTouch(box, card))).toEqual([]);
  });

  it('are left out where there is no room', () => {
    const short = label('a', straight([0, 0], [30, 0]));
    expect(labelPlaces([short], [{ x: -50, y: -50, width: 130, height: 100 }]).size).toBe(0);
  });

  it('do not depend on the order of the lines', () => {
    expect(labelPlaces([...star].reverse(), [])).toEqual(labelPlaces(star, []));
  });
});
