import type { TFunction } from 'i18next';
import { createStore } from 'zustand/vanilla';
import type { Document } from '@shared/document/document';
import { sameJson } from '@shared/document/equality';
import { withoutConfidential } from '@shared/mapping/confidential';
import type { MapFocus } from '@shared/mapping/focus';
import {
  allVisible,
  isOpenLook,
  mapVisibility,
  type FilterSettings,
  type MapVisibility,
} from '@shared/mapping/mapFilter';
import { plainSheet, styleSheet, type StyleSheet } from '@shared/mapping/styling';
import { isSeen, lookOf, type MapLook, type ShownView } from '@shared/mapping/views';
import { openFilter, plainStyling, type MapFilter, type MapStyling } from '@shared/model/mapLook';
import type { MapView } from '@shared/model/mapView';
import { isIdle } from '@shared/partners/partnerFilter';
import { currentDocument, edit } from '../../../store/documentStore';
import { MapActors } from './MapActors';
import { remembered, type Memory } from './memory';
import { stylingWords } from './readingWords';

/** What is filtered by now, also by a view that is presented. */
export interface FilterInForce extends FilterSettings {
  /** Whether what confidential fields are asked for is kept from the room. */
  readonly isDiscreet: boolean;
}

/** How a map is looked at, apart from what the plan says of it. */
export interface ReadingState {
  /** What is seen: the map's own look, or that of the view it is looked at through. */
  readonly look: MapLook;
  /** The saved view that the map is looked at through. */
  readonly seenViewId: string | null;
  /** The card that is looked at with its neighbourhood. */
  readonly focus: MapFocus | null;
  /** A filter that is being put together, in force before it is written into the plan. */
  readonly draft: MapFilter | null;
  readonly styles: StyleSheet;
  readonly visibility: MapVisibility;
  readonly inForce: FilterInForce;
}

/** What a presentation shows: a saved view, or the map as it is. */
interface Presented {
  readonly view: MapView | null;
  readonly isDiscreet: boolean;
}

const lookParts = ['styling', 'filter', 'hiddenTypeIds'] as const;
const plainLook: MapLook = { styling: plainStyling, filter: openFilter, hiddenTypeIds: [] };
const nothing: FilterSettings = { filter: openFilter, hiddenTypeIds: [], focus: null };

/**
 * Styling, filter and focus of one map, worked out again only when something they read changed.
 *
 * A map's own look is part of the plan: who changes it takes a step that can be undone. Going to a
 * saved view is reading, not editing: its look lies over the map's own. A change made then is to
 * what is seen, and becomes the map's own look; undone, the view is seen again.
 */
export class MapReading {
  readonly store = createStore<ReadingState>(() => ({
    look: plainLook,
    seenViewId: null,
    focus: null,
    draft: null,
    styles: plainSheet,
    visibility: allVisible,
    inForce: { ...nothing, isDiscreet: false },
  }));
  /** Who is on the map. */
  readonly actors: MapActors;
  private presented: Presented | null = null;
  private shown: ShownView | null = null;
  /** What was focused before a presentation. */
  private focusBefore: MapFocus | null = null;
  private discreet: { readonly of: MapStyling; readonly kept: MapStyling } | null = null;
  private stylesMemory: Memory<StyleSheet> = null;
  private visibilityMemory: Memory<MapVisibility> = null;

  constructor(
    private readonly mapId: string,
    private readonly t: TFunction,
    private readonly onChange: () => void,
  ) {
    this.actors = new MapActors(mapId, t);
    this.look();
  }

  /** Brings styles and visibility to the document. */
  update(document: Document): { styles: StyleSheet; visibility: MapVisibility } {
    const { focus: wanted, draft } = this.store.getState();
    const look = this.presented?.view ?? this.look(document);
    const styling = this.stylingOf(look.styling);
    const filter = draft ?? look.filter;
    const { hiddenTypeIds } = look;
    const isPlain = Object.values(styling).every((fieldId) => fieldId === null);
    const isOpen = isOpenLook({ filter, hiddenTypeIds });
    if (isPlain && isOpen && !wanted) return this.publish(plainSheet, allVisible, nothing);
    const partners = this.actors.partners(document);
    const fields = this.actors.fields(document);
    const focus = partners.some(({ id }) => id === wanted?.partnerId) ? wanted : null;
    const { relationship, partnerClass } = document;
    this.stylesMemory = remembered(
      this.stylesMemory,
      [styling, fields, partners, partnerClass],
      () => this.sheetOf(styling, document),
    );
    const settings = { filter, hiddenTypeIds, focus };
    this.visibilityMemory = remembered(
      this.visibilityMemory,
      [filter, hiddenTypeIds, focus, fields, partners, relationship],
      () => mapVisibility(settings, fields, partners, relationship.values()),
    );
    if (wanted && !focus) this.store.setState({ focus: null });
    return this.publish(this.stylesMemory.value, this.visibilityMemory.value, settings);
  }

  /** What a saved view makes of the map, without looking at it through the view. */
  through(view: MapView, document: Document): { styles: StyleSheet; visibility: MapVisibility } {
    const { filter, hiddenTypeIds, focusId, focusSteps: steps } = view;
    const partners = this.actors.partners(document);
    const focus = partners.some(({ id }) => id === focusId) ? focusId : null;
    const settings = {
      filter,
      hiddenTypeIds,
      focus: focus === null ? null : { partnerId: focus, steps },
    };
    const relationships = document.relationship.values();
    return {
      styles: this.sheetOf(this.stylingOf(view.styling), document),
      visibility: mapVisibility(settings, this.actors.fields(document), partners, relationships),
    };
  }

  private sheetOf(styling: MapStyling, document: Document): StyleSheet {
    const { partnerClass } = document;
    const hueOf = (field: { readonly id: string }, value: string): string | null =>
      field.id === 'class' ? (partnerClass.get(value)?.hue ?? null) : null;
    const sources = { words: stylingWords(this.t), hueOf };
    return styleSheet(
      styling,
      this.actors.fields(document),
      this.actors.partners(document),
      sources,
    );
  }

  /** The look that is seen: the map's own, or that of a view that lies over it. */
  look(document: Document = currentDocument()): MapLook {
    const own = document.map.get(this.mapId) ?? plainLook;
    const seen = isSeen(this.shown, own) ? this.shown : null;
    const { look: before, seenViewId } = this.store.getState();
    const next = seen?.look ?? own;
    const isSame = lookParts.every((part) => before[part] === next[part]);
    const viewId = seen?.viewId ?? null;
    if (isSame && viewId === seenViewId) return before;
    const look = isSame ? before : lookOf(next);
    this.store.setState({ look, seenViewId: viewId });
    return look;
  }

  /** Looks at the map through a saved view; null looks at it as it is. */
  seeThrough(view: MapView | null): void {
    const own = currentDocument().map.get(this.mapId);
    this.shown = view && own ? { viewId: view.id, look: lookOf(view), over: lookOf(own) } : null;
    this.onChange();
  }

  /** Changes what is seen, which is the map's own look from then on. */
  writeLook(label: string, change: Partial<MapLook>): void {
    const look = this.look();
    edit(label, (draft) => {
      if (draft.document.map.has(this.mapId))
        draft.update('map', this.mapId, { ...look, ...change });
    });
  }

  /** Looks at a partner with what is at most some relationships away; null looks at everything. */
  setFocus(focus: MapFocus | null): void {
    this.store.setState({ focus });
    this.onChange();
  }

  /** Looks at the map as a saved view does, without changing the plan; null looks as before. */
  present(shown: Presented | null): void {
    if (!this.presented) this.focusBefore = this.store.getState().focus;
    const { focusId = null, focusSteps = 1 } = shown?.view ?? {};
    const focus = focusId === null ? null : { partnerId: focusId, steps: focusSteps };
    this.presented = shown;
    this.store.setState({ focus: shown ? focus : this.focusBefore });
    this.onChange();
  }

  /** Hides confidential fields while presenting, or shows them again; all else stays as it is. */
  setDiscreet(isDiscreet: boolean): void {
    if (this.presented) this.presented = { ...this.presented, isDiscreet };
    this.onChange();
  }

  /** Whether the map is being shown to a room. */
  get isPresenting(): boolean {
    return this.presented !== null;
  }

  /** Whether confidential fields are hidden. */
  get isDiscreet(): boolean {
    return this.presented?.isDiscreet === true;
  }

  /** Puts a filter in force while it is being put together. */
  tryFilter(draft: MapFilter): void {
    this.store.setState({ draft });
    this.onChange();
  }

  /** Writes the filter that was put together into the plan, as one step. */
  readonly settleFilter = (): void => {
    const { draft } = this.store.getState();
    if (!draft) return;
    this.store.setState({ draft: null });
    this.writeFilter(draft);
  };

  /** Writes a filter into the plan, without conditions that ask for nothing. */
  writeFilter(wanted: MapFilter): void {
    const partners = wanted.partners.filter(({ condition }) => !isIdle(condition));
    const filter = { ...wanted, partners };
    if (this.store.getState().draft) this.store.setState({ draft: wanted });
    if (!sameJson(this.look().filter, filter)) {
      this.writeLook(this.t('mapReading.edit.filter'), { filter });
    }
    this.onChange();
  }

  /** The same object while nothing is hidden or changed, for the memory of styles. */
  private stylingOf(styling: MapStyling): MapStyling {
    if (!this.isDiscreet) return styling;
    if (this.discreet?.of !== styling) {
      this.discreet = { of: styling, kept: withoutConfidential(styling) };
    }
    return this.discreet.kept;
  }

  private publish(styles: StyleSheet, visibility: MapVisibility, settings: FilterSettings) {
    const before = this.store.getState();
    const { isDiscreet } = this;
    const isSame = before.styles === styles && before.visibility === visibility;
    if (!isSame || before.inForce.isDiscreet !== isDiscreet) {
      this.store.setState({ styles, visibility, inForce: { ...settings, isDiscreet } });
    }
    return { styles, visibility };
  }
}
