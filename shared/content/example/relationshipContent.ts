import type { Flow, RelationshipDirection, RelationshipStatus } from '../../model/relationship';
import type { DefaultRelationshipType } from '../relationshipTypes';
import { ownName } from './otherActors';

/** A relationship of the example plan; actors by name. */
export interface RelationshipContent {
  readonly from: string;
  readonly to: string;
  readonly type: DefaultRelationshipType;
  readonly strength: number;
  readonly direction: RelationshipDirection;
  readonly status: RelationshipStatus;
  readonly flow: Flow | null;
  readonly label: string;
}

type Way = '→' | '↔';

function tie(
  from: string,
  way: Way,
  to: string,
  type: DefaultRelationshipType,
  strength: number,
  flow: Flow | null,
  label = '',
  status: RelationshipStatus = 'existing',
): RelationshipContent {
  const direction = way === '→' ? 'directed' : 'mutual';
  return { from, to, type, strength, direction, status, flow, label };
}

const us = ownName;

export const relationshipContents: readonly RelationshipContent[] = [
  // Technology and us
  tie('Corvane AI', '→', us, 'Supplier', 5, 'technology', 'models for drafting'),
  tie('Lumenark', '→', us, 'Supplier', 2, 'technology', 'on-premises pilot', 'planned'),
  tie('Veritell', '→', us, 'Integration', 3, 'technology', 'grades every answer'),
  tie('Stratusforge', '→', us, 'Supplier', 5, 'technology', 'hosting'),
  tie(us, '↔', 'Stratusforge', 'Co-selling', 4, 'leads'),
  tie('Mulberry ML', '↔', us, 'Referral', 3, 'leads'),
  tie(us, '↔', 'Relayworks', 'Integration', 4, 'data'),
  tie(us, '↔', 'Hivepost', 'Integration', 5, 'data', 'two-way sync'),
  tie('Hivepost', '→', us, 'Co-marketing', 4, 'leads'),
  tie(us, '↔', 'Ledgerfold CRM', 'Integration', 2, 'data', '', 'planned'),
  tie(us, '↔', 'Chatterfield', 'Integration', 3, 'data'),
  tie(us, '↔', 'Pipewright', 'Integration', 2, 'data', 'connector being rebuilt', 'at-risk'),
  tie('Tidemetric', '→', us, 'Data', 3, 'data'),
  tie('Clickfern', '→', us, 'Data', 2, 'data', '', 'planned'),
  tie('Unifold', '→', us, 'Data', 4, 'data', 'customer history'),
  tie('Beacon Ridge BI', '↔', us, 'Integration', 2, 'data', '', 'planned'),
  tie('Sumarray', '→', us, 'Data', 1, 'data', '', 'ended'),
  // Channel and us
  tie('Vantry Consulting', '→', us, 'Referral', 4, 'leads'),
  tie('Meridale Systems', '→', us, 'Reseller', 5, 'money', 'rollouts in DACH'),
  tie('Kestrow IT', '→', us, 'Reseller', 3, 'money'),
  tie('Brightquay', '→', us, 'Reseller', 3, 'money', 'exclusive in NZ'),
  tie('Cordillo Digital', '→', us, 'Reseller', 2, 'money', '', 'planned'),
  tie('Cloudharbour Market', '→', us, 'Reseller', 4, 'money'),
  tie('Stackbazaar', '→', us, 'Reseller', 2, 'money'),
  tie('Civitane Services', '→', us, 'Reseller', 2, 'money', '', 'planned'),
  tie('Seabright Marketplace', '→', us, 'Reseller', 1, 'money', '', 'planned'),
  // Alliances and us
  tie('Papermoon Studio', '↔', us, 'Co-marketing', 4, 'reputation'),
  tie('Harrow & Teague', '→', us, 'Referral', 2, 'reputation', '', 'planned'),
  tie('Fieldnote Apps', '↔', us, 'Integration', 3, 'data'),
  tie('Voicewell', '↔', us, 'Integration', 2, 'data', 'new owner, new roadmap', 'at-risk'),
  tie('University of Brennholm', '→', us, 'Data', 1, 'reputation', '', 'planned'),
  tie('Tarnbrook Ventures', '→', us, 'Investment', 5, 'money', 'led the last round'),
  tie('Digital North Fund', '→', us, 'Investment', 2, 'money', '', 'planned'),
  tie('Quaystone Capital', '→', us, 'Referral', 1, 'leads', '', 'ended'),
  // Us and those we sell to
  tie(us, '→', 'Mid-sized retailers', 'Supplier', 5, 'technology'),
  tie(us, '→', 'Insurers and banks', 'Supplier', 3, 'technology'),
  tie('Papermoon Studio', '→', 'Mid-sized retailers', 'Supplier', 4, 'reputation'),
  tie('Meridale Systems', '→', 'Insurers and banks', 'Supplier', 4, 'technology'),
  tie('Harrow & Teague', '→', 'Insurers and banks', 'Supplier', 5, 'reputation'),
  tie('Hivepost', '→', 'Mid-sized retailers', 'Supplier', 5, 'technology'),
  // Partners among themselves
  tie('Stratusforge', '→', 'Corvane AI', 'Supplier', 4, 'technology'),
  tie('Mulberry ML', '→', 'Corvane AI', 'Reseller', 3, 'money'),
  tie('Stratusforge', '→', 'Cloudharbour Market', 'Supplier', 5, 'technology', 'same group'),
  tie('Relayworks', '↔', 'Hivepost', 'Integration', 4, 'data'),
  tie('Relayworks', '↔', 'Chatterfield', 'Integration', 3, 'data'),
  tie('Unifold', '→', 'Hivepost', 'Data', 4, 'data'),
  tie('Meridale Systems', '→', 'Ledgerfold CRM', 'Reseller', 4, 'money'),
  tie('Vantry Consulting', '→', 'Meridale Systems', 'Referral', 3, 'leads'),
  tie('Tarnbrook Ventures', '→', 'Unifold', 'Investment', 3, 'money'),
  tie('Tarnbrook Ventures', '→', 'Fieldnote Apps', 'Investment', 3, 'money'),
  tie('Castellan Growth', '→', 'Kestrow IT', 'Investment', 4, 'money'),
  // Competitors
  tie(us, '↔', 'Deskalon', 'Competition', 4, null, 'enterprise tenders'),
  tie(us, '↔', 'Replyhive', 'Competition', 3, null, 'small teams'),
  tie(us, '↔', 'Solvanta', 'Competition', 5, null, 'same buyers'),
  tie('Ledgerfold CRM', '→', 'Deskalon', 'Co-selling', 3, 'leads'),
  tie('Harrow & Teague', '→', 'Deskalon', 'Referral', 3, 'reputation'),
  tie('Sumarray', '→', 'Solvanta', 'Supplier', 4, 'technology', 'bought last year'),
  tie('Quaystone Capital', '→', 'Replyhive', 'Investment', 5, 'money', 'majority owner'),
  tie('Voicewell', '↔', 'Solvanta', 'Integration', 4, 'data', 'exclusive since spring'),
  tie('Cloudharbour Market', '→', 'Deskalon', 'Reseller', 4, 'money'),
  tie('Hivepost', '↔', 'Replyhive', 'Integration', 3, 'data'),
  tie('Senselode', '→', 'Solvanta', 'Supplier', 3, 'technology'),
];
