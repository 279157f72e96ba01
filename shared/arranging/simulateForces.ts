import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Steps } from '../calculation/steps';
import type { Network } from '../network/network';
import type { Point } from '../scene/geometry';

/** Something that forces move, unless it is fixed. */
export interface Body extends Point {
  readonly isFixed: boolean;
}

/** Rounds: fewer for many, which come from a good first layout and need only smoothing. */
function roundsFor(count: number): number {
  return Math.round(Math.max(36, Math.min(100, 20_000 / count)));
}

/**
 * Lets bodies at the positions of a network push each other off, and its ties pull. `length` is
 * how long a tie would be left to itself, and about the room a body needs. One step a round.
 *
 * Source: d3-force; Verlet integration with Barnes–Hut approximation, Nature 324 (1986).
 */
export function* simulateForces(
  network: Network,
  bodies: readonly Body[],
  length: number,
  random: () => number,
): Steps<readonly Point[]> {
  const nodes = bodies.map(({ x, y, isFixed }): SimulationNodeDatum => {
    return isFixed ? { x, y, fx: x, fy: y } : { x, y };
  });
  const ties = network.ties.map(({ from, to, strength }) => ({
    source: from,
    target: to,
    // From 1.2 of the length for a loose tie to 0.8 for a vital one.
    length: length * (1.3 - 0.1 * Math.min(5, strength)),
  }));
  const rounds = roundsFor(nodes.length);
  const middle = bodies.reduce(
    (sum, { x, y }) => ({ x: sum.x + x / bodies.length, y: sum.y + y / bodies.length }),
    { x: 0, y: 0 },
  );
  const simulation = forceSimulation(nodes)
    .stop()
    .randomSource(random)
    .alpha(0.7)
    .alphaDecay(1 - Math.pow(0.01, 1 / rounds))
    .force(
      'ties',
      forceLink(ties).distance((tie) => tie.length),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-2.2 * length)
        .theta(1.2)
        .distanceMax(8 * length),
    )
    .force('x', forceX(middle.x).strength(0.03))
    .force('y', forceY(middle.y).strength(0.03));
  for (let round = 0; round < rounds; round += 1) {
    // Cards keep off each other once the whole has its shape: before, it hinders them passing.
    if (round === Math.floor(rounds * 0.3)) {
      simulation.force('room', forceCollide(length * 0.55).strength(1));
    }
    simulation.tick();
    yield (round + 1) / rounds;
  }
  return nodes.map(({ x, y }, at) => {
    const isSound = Number.isFinite(x) && Number.isFinite(y);
    return isSound ? { x: x ?? 0, y: y ?? 0 } : { x: bodies[at]?.x ?? 0, y: bodies[at]?.y ?? 0 };
  });
}
