import type { Document } from '../document/document';
import type { PartnerClass } from '../model/partnerClass';
import type { PartnerFamily } from '../model/partnerFamily';
import type { PartnerKind } from '../model/partnerKind';

/** The parts of a document the taxonomy is kept in. */
export type TaxonomyTables = Pick<Document, 'partnerClass' | 'partnerFamily' | 'partnerKind'>;

/** Where a kind stands in the taxonomy. */
export interface KindPlace {
  readonly kind: PartnerKind;
  readonly family: PartnerFamily;
  readonly class: PartnerClass;
}

/** Where a kind stands, or null for no kind. A few look-ups, so it can be asked for each partner. */
export function placeOfKind(tables: TaxonomyTables, kindId: string | null): KindPlace | null {
  const kind = kindId === null ? undefined : tables.partnerKind.get(kindId);
  const family = kind && tables.partnerFamily.get(kind.familyId);
  const partnerClass = family && tables.partnerClass.get(family.classId);
  return kind && family && partnerClass ? { kind, family, class: partnerClass } : null;
}
