import type { StarterOrganisation } from '@shared/content/starterOrganisations';

/** Something of the palette that can be placed. */
export type Placeable =
  | { readonly type: 'partner'; readonly partnerId: string; readonly name: string }
  | { readonly type: 'kind'; readonly partnerKindId: string | null; readonly name: string }
  | { readonly type: 'starter'; readonly starter: StarterOrganisation; readonly name: string }
  | { readonly type: 'zone'; readonly name: string }
  | { readonly type: 'note'; readonly name: string }
  | { readonly type: 'text'; readonly name: string };
