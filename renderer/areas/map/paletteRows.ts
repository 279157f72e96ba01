import { starterKindId, starterOrganisations } from '@shared/content/starterOrganisations';
import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import { actorOf, partnerNamed, partnersNotOnMap } from '@shared/mapping/placing';
import { actorHueOf, type ActorHue } from '@shared/partners/actorHue';
import { placeOfKind } from '@shared/taxonomy/placeOfKind';
import type { Placeable } from './placeable';

export const sectionIds = ['partners', 'kinds', 'starters'] as const;
export type SectionId = (typeof sectionIds)[number];

/** A line of the palette. */
export type PaletteRow =
  | { readonly type: 'section'; readonly id: SectionId; readonly count: number }
  | { readonly type: 'family'; readonly id: string; readonly name: string }
  | {
      readonly type: 'item';
      readonly id: string;
      readonly what: Placeable;
      readonly hue: ActorHue;
      readonly detail: string;
    }
  | { readonly type: 'allPlaced'; readonly id: string };

export interface PaletteWords {
  readonly anyKind: string;
  readonly roleName: (role: 'own-organisation' | 'competitor' | 'customer-segment') => string;
}

interface PaletteQuery {
  readonly document: Document;
  readonly mapId: string;
  readonly search: string;
  readonly isOpen: (section: SectionId) => boolean;
  readonly words: PaletteWords;
}

/** The lines of the palette: sections with what of them is found. A search opens every section. */
export function paletteRows(query: PaletteQuery): PaletteRow[] {
  const searching = query.search.trim() !== '';
  const rows: PaletteRow[] = [];
  const sections: readonly (readonly [SectionId, readonly PaletteRow[]])[] = [
    ['partners', partnerRows(query)],
    ['kinds', kindRows(query)],
    ['starters', starterRows(query)],
  ];
  for (const [id, lines] of sections) {
    const count = lines.filter(({ type }) => type === 'item').length;
    const isPointless = searching || query.document.partner.size === 0;
    if (isPointless && count === 0) continue;
    rows.push({ type: 'section', id, count });
    if (!searching && !query.isOpen(id)) continue;
    rows.push(...lines);
    if (id === 'partners' && count === 0) rows.push({ type: 'allPlaced', id: 'all-placed' });
  }
  return rows;
}

function matcher(search: string): (text: string) => boolean {
  const wanted = search.trim().toLowerCase();
  return (text) => wanted === '' || text.toLowerCase().includes(wanted);
}

function partnerRows({ document, mapId, search, words }: PaletteQuery): PaletteRow[] {
  const matches = matcher(search);
  return partnersNotOnMap(document, mapId).flatMap((partner) => {
    const { id, name, role } = partner;
    const kind = placeOfKind(document, partner.partnerKindId)?.kind.name ?? '';
    const detail = role === 'partner' ? kind : words.roleName(role);
    if (!matches(name) && !matches(detail)) return [];
    return {
      type: 'item' as const,
      id: `partner ${id}`,
      what: { type: 'partner' as const, partnerId: id, name },
      hue: actorHueOf(document, partner),
      detail,
    };
  });
}

function kindRows({ document, search, words }: PaletteQuery): PaletteRow[] {
  const matches = matcher(search);
  const rows: PaletteRow[] = [];
  const kinds = inOrder(document.partnerKind.values()).filter(({ archived }) => !archived);
  for (const partnerClass of inOrder(document.partnerClass.values())) {
    for (const family of inOrder(document.partnerFamily.values())) {
      if (family.classId !== partnerClass.id) continue;
      const all = matches(family.name) || matches(partnerClass.name);
      const found = kinds.filter(
        ({ familyId, name }) => familyId === family.id && (all || matches(name)),
      );
      if (found.length === 0) continue;
      const name = `${partnerClass.name} · ${family.name}`;
      rows.push({ type: 'family', id: family.id, name });
      for (const kind of found) {
        const what = { type: 'kind', partnerKindId: kind.id, name: kind.name } as const;
        rows.push({ type: 'item', id: kind.id, what, hue: partnerClass.hue, detail: '' });
      }
    }
  }
  if (matches(words.anyKind)) {
    const what = { type: 'kind', partnerKindId: null, name: words.anyKind } as const;
    rows.push({ type: 'item', id: 'any-kind', what, hue: 'neutral', detail: '' });
  }
  return rows;
}

/** Known organisations, without those that have a card on this map already. */
function starterRows({ document, mapId, search }: PaletteQuery): PaletteRow[] {
  const matches = matcher(search);
  return starterOrganisations.flatMap((starter) => {
    if (!matches(starter.name) && !matches(starter.kindName)) return [];
    const known = partnerNamed(document, starter.name);
    if (known && actorOf(document, mapId, known.id)) return [];
    const place = placeOfKind(document, starterKindId(document, starter));
    return {
      type: 'item' as const,
      id: `starter ${starter.name}`,
      what: { type: 'starter' as const, starter, name: starter.name },
      hue: place?.class.hue ?? 'neutral',
      detail: place?.kind.name ?? starter.kindName,
    };
  });
}
