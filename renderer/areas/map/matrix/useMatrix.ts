import { useMemo } from 'react';
import { competitorMatrix, type CompetitorMatrix } from '@shared/network/competitorMatrix';
import { useDocument } from '../../../store/documentStore';

/** Who works with whom, of all partners and competitors of the plan. */
export function useMatrix(): CompetitorMatrix {
  const partner = useDocument((document) => document.partner);
  const relationship = useDocument((document) => document.relationship);
  const relationshipType = useDocument((document) => document.relationshipType);
  return useMemo(
    () => competitorMatrix({ partner, relationship, relationshipType }),
    [partner, relationship, relationshipType],
  );
}
