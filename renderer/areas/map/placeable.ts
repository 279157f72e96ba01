import type { StarterOrganisation } from '@shared/content/starterOrganisations';

/** Something of the palette that is placed as a card. */
export type CardPlaceable =
  | { readonly type: 'partner'; readonly partnerId: string; readonly name: string }
  | { readonly type: 'kind'; readonly partnerKindId: string | null; readonly name: string }
  | { readonly type: 'starter'; readonly starter: StarterOrganisation; readonly name: string };

/** Something of the palette that can be placed. */
export type Placeable =
  | CardPlaceable
  | { readonly type: 'zone'; readonly name: string }
  | { readonly type: 'note'; readonly name: string }
  | { readonly type: 'text'; readonly name: string };
