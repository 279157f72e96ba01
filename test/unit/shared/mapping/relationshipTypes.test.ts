import { describe, expect, it } from 'vitest';
import { inOrder } from '@shared/document/ordering';
import {
  addRelationshipType,
  deleteRelationshipType,
  moveRelationshipType,
  renameRelationshipType,
} from '@shared/mapping/relationshipTypes';
import { edited, partnerPlan } from '../../../builders/partnerPlan';

describe('types of relationship', () => {
  it('are added once by name, renamed and put in order', () => {
    const after = edited(partnerPlan(), (draft) => {
      const reseller = addRelationshipType(draft, 'Reseller');
      const data = addRelationshipType(draft, ' Data ');
      expect(addRelationshipType(draft, 'reseller').id).toBe(reseller.id);
      renameRelationshipType(draft, reseller.id, 'Resale');
      renameRelationshipType(draft, reseller.id, '  ');
      moveRelationshipType(draft, data.id, -1);
      moveRelationshipType(draft, data.id, -1);
    });
    const names = inOrder(after.relationshipType.values()).map(({ name }) => name);
    expect(names).toEqual(['Data', 'Resale']);
  });

  it('are deleted without their relationships', () => {
    const after = edited(partnerPlan([{ name: 'A' }, { name: 'B' }]), (draft) => {
      const [fromId = '', toId = ''] = draft.document.partner.keys();
      const type = addRelationshipType(draft, 'Referral');
      draft.add('relationship', { fromId, toId, typeId: type.id });
      deleteRelationshipType(draft, type.id);
    });
    expect([...after.relationship.values()].map(({ typeId }) => typeId)).toEqual([null]);
  });
});
