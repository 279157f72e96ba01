import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import { withNetworkFields } from '@shared/mapping/networkFields';
import { ownOrganisationId } from '@shared/mapping/ownOrganisation';
import { onMap } from '@shared/mapping/placing';
import type { Partner } from '@shared/model/partner';
import { buildNetwork, type Network } from '@shared/network/network';
import { rivalryTypeIds } from '@shared/network/rivalry';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { currentDocument } from '../../../store/documentStore';
import { currentPartnerFields } from '../../partners';
import { remembered, type Memory } from './memory';
import { networkFieldWords } from './readingWords';

/** Who is on a map, and what can be read of them there; the same while nothing of it changed. */
export class MapActors {
  private known: readonly Partner[] = [];
  private fieldsMemory: Memory<PartnerFields> = null;
  private networkMemory: Memory<Network> = null;

  constructor(
    private readonly mapId: string,
    private readonly t: TFunction,
  ) {}

  /** The partners on this map; the same list while none of them changed. */
  partners(document: Document): readonly Partner[] {
    const ids = new Set(onMap(document.mapActor, this.mapId).map(({ partnerId }) => partnerId));
    const next = [...ids].flatMap((id) => document.partner.get(id) ?? []);
    const isSame =
      next.length === this.known.length && next.every((partner, at) => partner === this.known[at]);
    if (!isSame) this.known = next;
    return this.known;
  }

  /** The fields of partners, and what the map's relationships tell of them. */
  fields(document: Document): PartnerFields {
    const base = currentPartnerFields();
    const ids = this.idsOn(document);
    const ownId = ownOrganisationId(this.partners(document));
    const { relationship, relationshipType } = document;
    const key = [base, ids, relationship, relationshipType, ownId, this.t];
    this.fieldsMemory = remembered(this.fieldsMemory, key, () =>
      withNetworkFields(base, () => this.network(), ownId, networkFieldWords(this.t)),
    );
    return this.fieldsMemory.value;
  }

  /** Who is tied to whom. */
  private network(): Network {
    const document = currentDocument();
    const ids = this.idsOn(document);
    const { relationship, relationshipType } = document;
    const key = [ids, relationship, relationshipType];
    this.networkMemory = remembered(this.networkMemory, key, () =>
      buildNetwork(
        ids === '' ? [] : ids.split(' '),
        relationship.values(),
        rivalryTypeIds(relationshipType.values()),
      ),
    );
    return this.networkMemory.value;
  }

  /** Who is on the map, as one text: what is kept by it outlasts a change of their facts. */
  private idsOn(document: Document): string {
    return this.partners(document)
      .map(({ id }) => id)
      .join(' ');
  }
}
