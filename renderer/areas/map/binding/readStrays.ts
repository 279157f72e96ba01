import type { Document } from '@shared/document/document';
import { straysOf, type Strays } from '@shared/mapping/strays';
import type { PartnerFields } from '@shared/partners/partnerFields';

type Tables = Pick<Document, 'mapZone' | 'mapActor' | 'partner'>;

let last: { tables: Tables; mapId: string; fields: PartnerFields; strays: Strays } | null = null;

/** `straysOf`, worked out once for the same records: canvas, outline and inspector ask for it. */
export function readStrays(
  { mapZone, mapActor, partner }: Tables,
  mapId: string,
  fields: PartnerFields,
): Strays {
  const isKnown =
    last?.mapId === mapId &&
    last.fields === fields &&
    last.tables.mapZone === mapZone &&
    last.tables.mapActor === mapActor &&
    last.tables.partner === partner;
  if (last && isKnown) return last.strays;
  const tables = { mapZone, mapActor, partner };
  last = { tables, mapId, fields, strays: straysOf(tables, mapId, fields) };
  return last.strays;
}
