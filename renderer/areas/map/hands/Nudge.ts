import { centreOf, type Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { headingVector, type Heading } from '@shared/mapping/neighbour';
import type { MovePlan } from '../../../canvas/tools/tool';
import { formatNumber } from '../../../ui/format';
import { announce } from '../../../ui/announce';
import { currentDocument } from '../../../store/documentStore';
import { planMove } from '../canvasActions';
import type { MapSession } from '../MapSession';
import { itemName, zonesAt } from '../spoken';

/** World units that one press of an arrow moves, and one with Shift. */
const steps = { small: 4, large: 24 } as const;

interface Underway {
  readonly ids: readonly string[];
  readonly plan: MovePlan;
  /** Everything that moves with them. */
  readonly moving: ReadonlySet<string>;
  readonly by: Point;
}

/**
 * A move with the keyboard. However many presses it takes, it is one step to undo: it lasts while
 * an arrow is held down, or from picking up to putting down.
 */
export class Nudge {
  private underway: Underway | null = null;

  constructor(private readonly session: MapSession) {}

  /** Whether something is being moved. */
  get isUnderway(): boolean {
    return this.underway !== null;
  }

  /** Starts a move of items; gives whether any of them can move. */
  start(ids: readonly string[]): boolean {
    if (this.underway) return true;
    const plan = planMove(this.session, ids);
    if (!plan) return false;
    const by = { x: 0, y: 0 };
    this.underway = { ids, plan, moving: plan.at(by).hidden, by };
    return true;
  }

  /** Moves by one step. */
  step(heading: Heading, isLarge: boolean): void {
    const { underway, session } = this;
    if (!underway) return;
    const distance = isLarge ? steps.large : steps.small;
    const vector = headingVector(heading);
    const by = {
      x: underway.by.x + vector.x * distance,
      y: underway.by.y + vector.y * distance,
    };
    const left = this.zones(underway);
    this.underway = { ...underway, by };
    session.view?.setLive(underway.plan.at(by));
    const [first] = underway.ids;
    const item = first === undefined ? undefined : session.scene.item(first);
    const effect = this.showEffect(underway.plan.effect(by), item, by);
    const entered = this.zones(this.underway);
    // One text: what is said next would replace what was said before it.
    const said = [entered === left ? null : entered, effect].filter((words) => words !== null);
    if (said.length > 0) announce(said.join('. '));
    if (item) {
      session.view?.reveal({ ...item.box, x: item.box.x + by.x, y: item.box.y + by.y });
    }
  }

  /** Takes the move over. */
  commit(): void {
    const { underway, session } = this;
    if (!underway) return;
    this.underway = null;
    const { by, plan, ids } = underway;
    if (by.x !== 0 || by.y !== 0) {
      const setsFields = plan.effect(by) !== null;
      const zones = this.zones(underway);
      plan.commit(by);
      const name = nameOf(session, ids);
      const where = [this.where(by), ...(zones === null ? [] : [zones])].join(', ');
      // A move that sets fields says so itself.
      if (!setsFields) announce(session.t('map.spoken.moved', { name, where }));
      else if (zones !== null) announce(zones);
    }
    this.stopShowing();
  }

  /** Takes the move back. */
  cancel(): void {
    const { underway, session } = this;
    if (!underway) return;
    this.underway = null;
    this.stopShowing();
    announce(session.t('map.spoken.putBack', { name: nameOf(session, underway.ids) }));
  }

  /** The zones the first of what is moved lies in now, in words; null when that says nothing. */
  private zones({ ids, moving, by }: Underway): string | null {
    const { scene, mapId, t } = this.session;
    const item = scene.item(ids[0] ?? '');
    if (!item) return null;
    const { x, y } = centreOf(item.box);
    return zonesAt(currentDocument(), mapId, { x: x + by.x, y: y + by.y }, moving, t);
  }

  /** Shows what putting down would set, above the card; gives the words when they are new. */
  private showEffect(
    effect: ReturnType<MovePlan['effect']>,
    item: SceneItem | undefined,
    by: Point,
  ): string | null {
    const { view } = this.session;
    const before = view?.overlay.drop?.text;
    if (effect && item && view) {
      const at = { x: item.box.x + by.x, y: item.box.y + item.box.height + by.y };
      view.setOverlay({ drop: { ...effect, at } });
      return effect.text === before ? null : effect.text;
    }
    if (before !== undefined) view?.setOverlay({ drop: null });
    return null;
  }

  private stopShowing(): void {
    this.session.view?.setLive(null);
    this.session.view?.setOverlay({ drop: null });
  }

  private where(by: Point): string {
    const { t } = this.session;
    const parts: string[] = [];
    const distance = (value: number): string => formatNumber(Math.abs(value));
    if (by.x !== 0) {
      parts.push(
        t(by.x < 0 ? 'map.spoken.left' : 'map.spoken.right', { distance: distance(by.x) }),
      );
    }
    if (by.y !== 0) {
      parts.push(t(by.y < 0 ? 'map.spoken.up' : 'map.spoken.down', { distance: distance(by.y) }));
    }
    return parts.join(', ');
  }
}

function nameOf(session: MapSession, ids: readonly string[]): string {
  const [first] = ids;
  if (first === undefined) return '';
  return ids.length === 1
    ? itemName(currentDocument(), first, session.t)
    : session.t('map.spoken.selected', { count: ids.length });
}
