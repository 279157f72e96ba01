import type { Document } from '../document/document';
import { sameJson } from '../document/equality';
import type { Partner, PartnerRole, Stage } from '../model/partner';
import { sameStyle, type CardStyle } from './cardStyle';

/** The tables a map is drawn from. */
export type MapTables = Pick<
  Document,
  | 'partner'
  | 'partnerKind'
  | 'partnerFamily'
  | 'partnerClass'
  | 'relationship'
  | 'relationshipType'
  | 'mapActor'
  | 'mapZone'
  | 'mapNote'
>;

/** Words the map writes that are not names in the plan. */
export interface MapWords {
  readonly ownOrganisation: string;
  readonly competitor: string;
  readonly customerSegment: string;
  readonly noKind: string;
  readonly flows: Readonly<Record<string, string>>;
  /** A score as it is written on a card, such as '4.4'. */
  readonly score: (value: number) => string;
}

/** Everything a card shows. Two equal looks paint the same card. */
export interface ActorLook {
  readonly name: string;
  readonly role: PartnerRole;
  /** The second line: the kind, or what the role is called. */
  readonly line: string;
  /** The hue of the partner's class, or null when it has no kind. */
  readonly hue: string | null;
  readonly stage: Stage;
  readonly score: string | null;
  readonly tags: readonly string[];
  /** What fields make of the card. */
  readonly style: CardStyle;
  /** Pale, because others stand out. */
  readonly isDimmed: boolean;
  /** It stays where it is. */
  readonly isLocked: boolean;
}

/** What a partner's card shows. `score` is on the scale of the scorecard, null when there is none. */
export function actorLook(
  tables: MapTables,
  partner: Partner,
  score: number | null,
  words: MapWords,
  style: CardStyle,
  { isDimmed, isLocked }: Pick<ActorLook, 'isDimmed' | 'isLocked'>,
): ActorLook {
  const kind = partner.partnerKindId ? tables.partnerKind.get(partner.partnerKindId) : undefined;
  const family = kind && tables.partnerFamily.get(kind.familyId);
  const partnerClass = family && tables.partnerClass.get(family.classId);
  const roleLine: Readonly<Record<PartnerRole, string>> = {
    partner: words.noKind,
    'own-organisation': words.ownOrganisation,
    competitor: words.competitor,
    'customer-segment': words.customerSegment,
  };
  const usual = partner.role === 'partner' && kind ? kind.name : roleLine[partner.role];
  return {
    name: partner.name,
    role: partner.role,
    line: style.label ?? usual,
    hue: partnerClass?.hue ?? null,
    stage: partner.stage,
    score: score === null ? null : words.score(score),
    tags: partner.tags,
    style,
    isDimmed,
    isLocked,
  };
}

/** Whether two looks paint the same card. */
export function sameLook(a: ActorLook, b: ActorLook): boolean {
  return (
    a.name === b.name &&
    a.role === b.role &&
    a.line === b.line &&
    a.hue === b.hue &&
    a.stage === b.stage &&
    a.score === b.score &&
    sameJson(a.tags, b.tags) &&
    a.isDimmed === b.isDimmed &&
    a.isLocked === b.isLocked &&
    sameStyle(a.style, b.style)
  );
}
