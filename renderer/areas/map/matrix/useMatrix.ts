import { useMemo } from 'react';
import { competitorMatrix, type CompetitorMatrix } from '@shared/network/competitorMatrix';
import { useDocument } from '../../../store/documentStore';

/** What relationships between rivals are called: they are no work together. */
const rivalry = 'competition';

/** Who works with whom, of all partners and competitors of the plan. */
export function useMatrix(): CompetitorMatrix {
  const partner = useDocument((document) => document.partner);
  const relationship = useDocument((document) => document.relationship);
  const types = useDocument((document) => document.relationshipType);
  return useMemo(() => {
    const without = [...types.values()].filter(({ name }) => name.toLowerCase() === rivalry);
    return competitorMatrix({ partner, relationship }, new Set(without.map(({ id }) => id)));
  }, [partner, relationship, types]);
}
