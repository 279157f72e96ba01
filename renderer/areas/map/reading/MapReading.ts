import type { TFunction } from 'i18next';
import { createStore } from 'zustand/vanilla';
import type { Document } from '@shared/document/document';
import { withoutConfidential } from '@shared/mapping/confidential';
import type { MapFocus } from '@shared/mapping/focus';
import { allVisible, mapVisibility, type MapVisibility } from '@shared/mapping/mapFilter';
import { withNetworkFields } from '@shared/mapping/networkFields';
import { ownOrganisationId } from '@shared/mapping/ownOrganisation';
import { onMap } from '@shared/mapping/placing';
import { plainSheet, styleSheet, type StyleSheet } from '@shared/mapping/styling';
import { openFilter, plainStyling, type MapFilter, type MapStyling } from '@shared/model/mapLook';
import type { MapView } from '@shared/model/mapView';
import type { Partner } from '@shared/model/partner';
import { buildNetwork, type Network } from '@shared/network/network';
import { isIdle } from '@shared/partners/partnerFilter';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { currentDocument, edit } from '../../../store/documentStore';
import { currentPartnerFields } from '../../partners';
import { networkFieldWords, stylingWords } from './readingWords';

/** How a map is looked at, apart from what the plan says of it. */
export interface ReadingState {
  /** The card that is looked at with its neighbourhood. */
  readonly focus: MapFocus | null;
  /** A filter that is being put together, in force before it is written into the plan. */
  readonly draft: MapFilter | null;
  readonly styles: StyleSheet;
  readonly visibility: MapVisibility;
}

/** What a presentation shows: a saved view, or the map as it is. */
interface Presented {
  readonly view: MapView | null;
  readonly isDiscreet: boolean;
}

type Memory<T> = { readonly key: readonly unknown[]; readonly value: T } | null;

function remembered<T>(
  before: Memory<T>,
  key: readonly unknown[],
  make: () => T,
): { readonly key: readonly unknown[]; readonly value: T } {
  const isSame = before?.key.every((part, at) => part === key[at]) === true;
  return before && isSame ? before : { key, value: make() };
}

/** Styling, filter and focus of one map, worked out again only when something they read changed. */
export class MapReading {
  readonly store = createStore<ReadingState>(() => ({
    focus: null,
    draft: null,
    styles: plainSheet,
    visibility: allVisible,
  }));
  private partners: readonly Partner[] = [];
  private presented: Presented | null = null;
  /** What was focused before a presentation. */
  private focusBefore: MapFocus | null = null;
  private discreet: { readonly of: MapStyling; readonly kept: MapStyling } | null = null;
  private fieldsMemory: Memory<PartnerFields> = null;
  private networkMemory: Memory<Network> = null;
  private stylesMemory: Memory<StyleSheet> = null;
  private visibilityMemory: Memory<MapVisibility> = null;

  constructor(
    private readonly mapId: string,
    private readonly t: TFunction,
    private readonly onChange: () => void,
  ) {}

  /** Brings styles and visibility to the document. */
  update(document: Document): { styles: StyleSheet; visibility: MapVisibility } {
    const map = document.map.get(this.mapId);
    const { focus: wanted, draft } = this.store.getState();
    const look = this.presented?.view ?? map;
    const styling = this.stylingOf(look?.styling ?? plainStyling);
    const filter = draft ?? look?.filter ?? openFilter;
    const hiddenTypeIds = look?.hiddenTypeIds ?? [];
    const isPlain = Object.values(styling).every((fieldId) => fieldId === null);
    const isOpen =
      filter.partners.length + filter.hiddenStatuses.length + hiddenTypeIds.length === 0;
    if (isPlain && isOpen && !wanted) return this.publish(plainSheet, allVisible);
    const partners = this.partnersOn(document);
    const fields = this.fields(document);
    const focus = partners.some(({ id }) => id === wanted?.partnerId) ? wanted : null;
    const { relationship, partnerClass } = document;
    this.stylesMemory = remembered(
      this.stylesMemory,
      [styling, fields, partners, partnerClass],
      () => {
        const hueOf = (field: { readonly id: string }, value: string): string | null =>
          field.id === 'class' ? (partnerClass.get(value)?.hue ?? null) : null;
        return styleSheet(styling, fields, partners, { words: stylingWords(this.t), hueOf });
      },
    );
    const settings = { filter, hiddenTypeIds, focus };
    this.visibilityMemory = remembered(
      this.visibilityMemory,
      [filter, hiddenTypeIds, focus, fields, partners, relationship],
      () => mapVisibility(settings, fields, partners, relationship.values()),
    );
    if (wanted && !focus) this.store.setState({ focus: null });
    return this.publish(this.stylesMemory.value, this.visibilityMemory.value);
  }

  /** The fields of partners, and what this map's relationships tell of them. */
  fields(document: Document = currentDocument()): PartnerFields {
    const base = currentPartnerFields();
    const ids = this.idsOn(document);
    const ownId = ownOrganisationId(document.partner);
    const key = [base, ids, document.relationship, ownId, this.t];
    this.fieldsMemory = remembered(this.fieldsMemory, key, () =>
      withNetworkFields(base, () => this.network(), ownId, networkFieldWords(this.t)),
    );
    return this.fieldsMemory.value;
  }

  /** Who is tied to whom among the actors of this map. */
  network(): Network {
    const document = currentDocument();
    const ids = this.idsOn(document);
    const { relationship } = document;
    this.networkMemory = remembered(this.networkMemory, [ids, relationship], () =>
      buildNetwork(ids === '' ? [] : ids.split(' '), relationship.values()),
    );
    return this.networkMemory.value;
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
    const known = currentDocument().map.get(this.mapId)?.filter;
    if (known && JSON.stringify(known) !== JSON.stringify(filter)) {
      edit(this.t('mapReading.edit.filter'), (draft) => {
        draft.update('map', this.mapId, { filter });
      });
    }
    this.onChange();
  }

  /** The partners on this map; the same list while none of them changed. */
  /** Who is on the map, as one text: what is kept by it outlasts a change of their facts. */
  private idsOn(document: Document): string {
    return this.partnersOn(document)
      .map(({ id }) => id)
      .join(' ');
  }

  private partnersOn(document: Document): readonly Partner[] {
    const ids = new Set(onMap(document.mapActor, this.mapId).map(({ partnerId }) => partnerId));
    const next = [...ids].flatMap((id) => document.partner.get(id) ?? []);
    const isSame =
      next.length === this.partners.length &&
      next.every((partner, at) => partner === this.partners[at]);
    if (!isSame) this.partners = next;
    return this.partners;
  }

  /** The same object while nothing is hidden or changed, for the memory of styles. */
  private stylingOf(styling: MapStyling): MapStyling {
    if (!this.isDiscreet) return styling;
    if (this.discreet?.of !== styling) {
      this.discreet = { of: styling, kept: withoutConfidential(styling) };
    }
    return this.discreet.kept;
  }

  private publish(styles: StyleSheet, visibility: MapVisibility) {
    const before = this.store.getState();
    if (before.styles !== styles || before.visibility !== visibility) {
      this.store.setState({ styles, visibility });
    }
    return { styles, visibility };
  }
}
