import type { Relationship } from '../model/relationship';
import type { Box, Point } from '../scene/geometry';
import type { SceneItem } from '../scene/sceneItem';
import { labelPlaces } from './labelPlaces';
import { labelWidth } from './lineFace';
import type { Route } from './route';
import { lineItem } from './sceneItems';

/** A relationship as it is drawn on a map. */
export interface DrawnLine {
  readonly relationship: Relationship;
  readonly label: string;
  readonly isDimmed: boolean;
  /** Where its label was found room, null where there is none; undefined before it was looked for. */
  readonly place?: Point | null;
  readonly item: SceneItem;
}

/** On maps with more labels than this they stand in the middle of their lines, room or not. */
const mostPlaced = 1500;

interface MovedLabel {
  readonly id: string;
  readonly line: DrawnLine;
  /** What was drawn of it until now. */
  readonly before: SceneItem;
}

/** Finds room for the labels of all lines; gives the lines whose label stands elsewhere then. */
export function movedLabels(
  lines: ReadonlyMap<string, DrawnLine>,
  routeOf: (line: DrawnLine) => Route | null,
  taken: Iterable<Box>,
): readonly MovedLabel[] {
  const labelled = [...lines].filter(([, { label, isDimmed }]) => label !== '' && !isDimmed);
  const isPlaced = labelled.length <= mostPlaced;
  const concerned = labelled.flatMap(([id, line]) => {
    const route = isPlaced || line.place !== undefined ? routeOf(line) : null;
    return route ? [{ id, line, route }] : [];
  });
  if (concerned.length === 0) return [];
  const labels = concerned.map(({ id, line, route: { curve, label: wanted } }) => {
    return { id, curve, wanted, width: labelWidth(line.label) };
  });
  const places = isPlaced ? labelPlaces(labels, taken) : null;
  return concerned.flatMap(({ id, line, route }) => {
    const place = places ? (places.get(id) ?? null) : undefined;
    return isSame(line.place, place)
      ? []
      : [{ id, line: relabelled(line, route, place), before: line.item }];
  });
}

function relabelled(
  { relationship, label, isDimmed }: DrawnLine,
  route: Route,
  place: Point | null | undefined,
): DrawnLine {
  const placed = { ...route, label: place ?? route.label };
  const item = lineItem(relationship, placed, place === null ? '' : label, isDimmed);
  const line = { relationship, label, isDimmed, item };
  return place === undefined ? line : { ...line, place };
}

function isSame(a: Point | null | undefined, b: Point | null | undefined): boolean {
  return a === b || (!!a && !!b && a.x === b.x && a.y === b.y);
}
