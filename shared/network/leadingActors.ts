import type { ActorMeasures, NetworkAnalysis } from './analyseNetwork';
import { nothing, type Finding, type FindingKey } from './finding';

/** A broker has at least so many contacts that do not know each other. */
const leastBrokered = 3;
/** Measures closer to each other than this are equal but for rounding. */
const leastDifference = 1e-9;

/**
 * Who holds the network together. The own organisation is not told of: it knows where it stands.
 * Where its figure is as high as the first one's, that is said, so that each sentence is true.
 */
export function leadingActors({ actors }: NetworkAnalysis, ownId: string | null): Finding[] {
  const own = actors.get(ownId ?? '') ?? null;
  const others = [...actors.values()].filter(({ id }) => id !== ownId);
  return [
    ...goBetweens(others),
    ...brokers(others),
    ...firstAt('hub', others, own, ({ degree }) => degree),
    ...firstAt('nearest', others, own, ({ closeness }) => closeness),
  ];
}

type ValueOf = (actor: ActorMeasures) => number;

/** All who have the most of something. Nobody when nobody has any, or all who are tied have as much. */
function leaders(actors: readonly ActorMeasures[], valueOf: ValueOf): readonly ActorMeasures[] {
  const most = actors.reduce((value, actor) => Math.max(value, valueOf(actor)), 0);
  if (most <= 0) return [];
  const first = actors.filter((actor) => valueOf(actor) >= most - leastDifference);
  const tied = actors.filter(({ degree }) => degree > 0);
  return first.length < tied.length ? first : [];
}

function goBetweens(others: readonly ActorMeasures[]): Finding[] {
  const first = leaders(others, ({ betweenness }) => betweenness);
  const percent = Math.round((first[0]?.betweenness ?? 0) * 100);
  return percent === 0 ? [] : about('goBetween', 'goBetweenMany', first, { percent });
}

/** Of those with enough independent contacts the one whose contacts bind it least. */
function brokers(others: readonly ActorMeasures[]): Finding[] {
  const known = others.filter(({ effectiveSize }) => (effectiveSize ?? 0) >= leastBrokered);
  const least = (a: ActorMeasures, b: ActorMeasures): number =>
    (a.constraint ?? Infinity) - (b.constraint ?? Infinity);
  const [first] = [...known].sort(least);
  if (!first) return [];
  const contacts = Math.round((first.effectiveSize ?? 0) * 10) / 10;
  return about('broker', 'broker', [first], { count: first.degree, contacts });
}

function firstAt(
  key: 'hub' | 'nearest',
  others: readonly ActorMeasures[],
  own: ActorMeasures | null,
  valueOf: ValueOf,
): Finding[] {
  const first = leaders(others, valueOf);
  const [one] = first;
  if (!one) return [];
  const isAfterUs = own !== null && valueOf(own) >= valueOf(one) - leastDifference;
  // Who is equally near may reach different numbers in different steps.
  const near =
    first.length > 1
      ? {}
      : { reached: one.reach, count: Math.round((one.meanDistance ?? 0) * 10) / 10 };
  return about(
    isAfterUs ? `${key}AfterUs` : key,
    isAfterUs ? `${key}ManyAfterUs` : `${key}Many`,
    first,
    key === 'hub' ? { count: one.degree } : near,
  );
}

/** Says it of one by name, of several in a row. */
function about(
  ofOne: FindingKey,
  ofMany: FindingKey,
  actors: readonly ActorMeasures[],
  figures: Finding['figures'],
): Finding[] {
  const ids = actors.map(({ id }) => id);
  const [name] = ids;
  if (name === undefined) return [];
  return ids.length === 1
    ? [{ ...nothing, key: ofOne, names: { name }, figures, actorIds: ids }]
    : [{ ...nothing, key: ofMany, members: ids, figures, actorIds: ids }];
}
