import { useMemo } from 'react';
import { actorHueOf } from '@shared/partners/actorHue';
import { currentDocument, useDocument } from '../../store/documentStore';
import { ActorShape } from '../../ui/ActorShape';
import type { Choice } from '../../ui/choice';

/** The partners of the plan to choose from, by name, but for one. */
export function usePartnerChoices(exceptId: string | null): readonly Choice[] {
  const partners = useDocument((document) => document.partner);
  return useMemo(
    () =>
      [...partners.values()]
        .filter(({ id }) => id !== exceptId)
        .sort((a, b) => a.name.localeCompare(b.name))
        .map((partner) => ({
          id: partner.id,
          label: partner.name,
          picture: <ActorShape hue={actorHueOf(currentDocument(), partner)} />,
        })),
    [partners, exceptId],
  );
}
