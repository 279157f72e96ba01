import type { MapActor } from '../model/mapActor';
import type { Partner } from '../model/partner';
import type { Point } from '../scene/geometry';
import type { SceneDelta } from '../scene/sceneDelta';
import type { SceneItem } from '../scene/sceneItem';
import { actorLook, sameLook, type ActorLook } from './actorLook';
import { cardForm } from './card';
import { cardFace } from './cardFace';
import { plainCard, type CardStyle } from './cardStyle';
import { allVisible } from './mapFilter';
import {
  kindNamesChanged,
  lookInputsChanged,
  samePlace,
  type MapSceneInput,
} from './mapSceneInput';
import type { RouteEnd } from './route';
import { cardItem } from './sceneItems';

interface PlacedActor {
  readonly actor: MapActor;
  readonly partner: Partner;
  readonly score: number | null;
  readonly style: CardStyle;
  readonly look: ActorLook;
  readonly item: SceneItem;
}

/** The cards in the scene of one map. */
export class SceneCards {
  private readonly actors = new Map<string, PlacedActor>();
  private readonly actorOfPartner = new Map<string, string>();

  /** The item of a card, if it is drawn. */
  item(id: string): SceneItem | undefined {
    return this.actors.get(id)?.item;
  }

  /** All items, in no particular order. */
  *items(): IterableIterator<SceneItem> {
    for (const { item } of this.actors.values()) yield item;
  }

  /** The partner a card shows. */
  partnerIdOf(actorId: string): string | undefined {
    return this.actors.get(actorId)?.actor.partnerId;
  }

  /** The card that shows a partner. */
  actorIdOf(partnerId: string): string | undefined {
    return this.actorOfPartner.get(partnerId);
  }

  /** Where lines stop at a card, which may be displaced by a vector; null for what is not a card. */
  routeEnd(actorId: string, by: Point | null): RouteEnd | null {
    const placed = this.actors.get(actorId);
    if (!placed) return null;
    const { look, item } = placed;
    const { outline } = cardForm(look.role);
    const { box } = item;
    return { box: by ? { ...box, x: box.x + by.x, y: box.y + by.y } : box, outline };
  }

  /**
   * Brings the cards to the given records; adds what became different to the delta. Gives the
   * partners whose lines must be routed anew: their cards came, went, moved or grew.
   */
  update(
    input: MapSceneInput,
    before: MapSceneInput | null,
    delta: SceneDelta,
  ): ReadonlySet<string> {
    const dirty = new Set<string>();
    if (before && !lookInputsChanged(before, input)) return dirty;
    const { mapActor, partner: partners } = input.tables;
    const { ofPartner } = input.visibility ?? allVisible;
    const namesChanged = !before || kindNamesChanged(before, input);
    const shown = new Set<string>();
    for (const actor of mapActor.values()) {
      const partner = actor.mapId === input.mapId ? partners.get(actor.partnerId) : undefined;
      if (!partner || ofPartner(partner.id) === 'hidden') continue;
      shown.add(actor.id);
      const known = this.actors.get(actor.id);
      const score = input.scores.get(partner.id) ?? null;
      const style = input.styles?.styleOf(partner.id) ?? plainCard;
      const isDimmed = ofPartner(partner.id) === 'dimmed';
      const sameFields =
        !namesChanged &&
        known?.partner === partner &&
        known.score === score &&
        known.style === style &&
        known.look.isDimmed === isDimmed &&
        known.look.isLocked === actor.locked;
      if (sameFields && known.actor === actor) continue;
      const fresh = sameFields
        ? known.look
        : actorLook(input.tables, partner, score, input.words, style, {
            isDimmed,
            isLocked: actor.locked,
          });
      const look = known && sameLook(known.look, fresh) ? known.look : fresh;
      const kept = known && known.look === look ? known.item.face : null;
      const placed = { actor, partner, score, style, look };
      if (known && kept && known.actor === actor) {
        this.actors.set(actor.id, { ...placed, item: known.item });
        continue;
      }
      const item = cardItem(actor, look, kept ?? cardFace(look));
      this.actors.set(actor.id, { ...placed, item });
      this.actorOfPartner.set(actor.partnerId, actor.id);
      delta.push({ before: known?.item ?? null, after: item });
      if (!known || !samePlace(known.item, item)) dirty.add(actor.partnerId);
    }
    this.removeOthers(shown, dirty, delta);
    return dirty;
  }

  private removeOthers(shown: ReadonlySet<string>, dirty: Set<string>, delta: SceneDelta): void {
    for (const [id, { actor, item }] of this.actors) {
      if (shown.has(id)) continue;
      this.actors.delete(id);
      if (this.actorOfPartner.get(actor.partnerId) === id) {
        this.actorOfPartner.delete(actor.partnerId);
      }
      delta.push({ before: item, after: null });
      dirty.add(actor.partnerId);
    }
  }
}
