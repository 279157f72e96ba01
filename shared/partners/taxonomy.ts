import type { Document } from '../document/document';
import { inOrder } from '../document/ordering';
import type { PartnerClass } from '../model/partnerClass';
import type { PartnerFamily } from '../model/partnerFamily';
import type { PartnerKind } from '../model/partnerKind';
import type { FieldOption } from './partnerField';

/** The parts of a document the taxonomy is kept in. */
export type TaxonomyTables = Pick<Document, 'partnerClass' | 'partnerFamily' | 'partnerKind'>;

/** Where a kind stands. */
export interface KindPlace {
  readonly kind: PartnerKind;
  readonly family: PartnerFamily;
  readonly class: PartnerClass;
}

/** The taxonomy of a workspace in the order people gave it. */
export interface Taxonomy {
  readonly classes: readonly PartnerClass[];
  readonly families: readonly PartnerFamily[];
  /** Archived kinds included, by id. */
  readonly places: ReadonlyMap<string, KindPlace>;
}

/** The taxonomy as one reads it: classes, their families, their kinds. */
export function taxonomyOf(tables: TaxonomyTables): Taxonomy {
  const classes = inOrder(tables.partnerClass.values());
  const allFamilies = inOrder(tables.partnerFamily.values());
  const allKinds = inOrder(tables.partnerKind.values());
  const families = classes.flatMap(({ id }) => allFamilies.filter((f) => f.classId === id));
  const places = new Map<string, KindPlace>();
  for (const family of families) {
    const partnerClass = tables.partnerClass.get(family.classId);
    if (partnerClass === undefined) continue;
    for (const kind of allKinds) {
      if (kind.familyId === family.id) places.set(kind.id, { kind, family, class: partnerClass });
    }
  }
  return { classes, families, places };
}

/** The kinds as options, under 'class · family'; archived kinds last, so that they stay readable. */
export function kindOptions(taxonomy: Taxonomy): FieldOption[] {
  const places = [...taxonomy.places.values()];
  const ordered = [
    ...places.filter(({ kind }) => !kind.archived),
    ...places.filter(({ kind }) => kind.archived),
  ];
  return ordered.map((place) => ({
    value: place.kind.id,
    label: place.kind.name,
    section: `${place.class.name} · ${place.family.name}`,
  }));
}
