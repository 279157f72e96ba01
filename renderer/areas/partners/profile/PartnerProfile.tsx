import { shownOrder } from '@shared/partners/queryPartners';
import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../frame/command';
import { useCommands } from '../../../frame/commandRegistry';
import { useWhereabouts } from '../../../frame/whereabouts';
import { currentDocument, useDocument } from '../../../store/documentStore';
import {
  clearSelection,
  goBack,
  navigate,
  replaceParams,
  select,
  useUi,
} from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { formatNumber } from '../../../ui/format';
import { IconButton } from '../../../ui/IconButton';
import { ContactsSection } from '../inspector/ContactsSection';
import { FactsSection } from '../inspector/FactsSection';
import { NotesSection } from '../inspector/NotesSection';
import { OwnFieldsSection } from '../inspector/OwnFieldsSection';
import { PartnerHead } from '../inspector/PartnerHead';
import { RelationshipsSection } from '../inspector/RelationshipsSection';
import { ScoreSection } from '../inspector/ScoreSection';
import { currentPartnerList, usePartnerList } from '../partnerListNow';
import styles from './PartnerProfile.module.css';

/** One partner on a page of its own, with the way to the next and the previous one of the table. */
export function PartnerProfile({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const partner = useDocument((document) => document.partner.get(partnerId));
  useWhereabouts(partner?.name ?? null);
  const list = usePartnerList();
  const partners = useMemo(() => shownOrder(list), [list]);
  const page = useRef<HTMLDivElement>(null);
  const place = partners.findIndex(({ id }) => id === partnerId);
  useCommands(useMemo(() => profileCommands(partnerId), [partnerId]));
  useEffect(() => {
    // The page shows the partner itself; the inspector is for those it leads to.
    clearSelection();
    page.current?.focus();
  }, [partnerId]);
  if (partner === undefined) return null;
  const previous = partners[place - 1];
  const next = place === -1 ? undefined : partners[place + 1];
  return (
    <div ref={page} className={styles['page']} tabIndex={-1} data-region>
      <div className={styles['bar']}>
        <Button kind="quiet" icon={ArrowLeft} onPress={() => leaveProfile(partnerId)}>
          {t('partners.profile.back')}
        </Button>
        <span className={styles['space']} />
        {place === -1 ? null : (
          <span className={styles['place']}>
            {t('partners.profile.place', {
              place: formatNumber(place + 1),
              total: formatNumber(partners.length),
            })}
          </span>
        )}
        <IconButton
          icon={ChevronUp}
          label={t('partners.profile.previous')}
          isInert={previous === undefined}
          onPress={() => showNeighbour(partnerId, -1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('partners.profile.next')}
          isInert={next === undefined}
          onPress={() => showNeighbour(partnerId, 1)}
        />
      </div>
      <div className={styles['sheet']}>
        <PartnerHead partner={partner} isPage />
        <div className={styles['columns']}>
          <div className={styles['column']}>
            <FactsSection partner={partner} isPage />
            <OwnFieldsSection partner={partner} />
          </div>
          <div className={styles['column']}>
            <ScoreSection partnerId={partner.id} />
            <RelationshipsSection partnerId={partner.id} />
            <ContactsSection partnerId={partner.id} />
            <NotesSection partner={partner} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Goes back to where the profile was opened, with the partner selected. */
function leaveProfile(partnerId: string): void {
  const { back } = useUi.getState();
  if (back.at(-1)?.params['profile'] === undefined && back.length > 0) goBack();
  else navigate('partners');
  if (currentDocument().partner.has(partnerId)) select([partnerId]);
}

/** Shows the profile before or after this one in the order of the table. */
function showNeighbour(partnerId: string, by: -1 | 1): void {
  const partners = shownOrder(currentPartnerList());
  const place = partners.findIndex(({ id }) => id === partnerId);
  const neighbour = place === -1 ? undefined : partners[place + by];
  // The way back leads to the list, not through all the profiles that were passed.
  if (neighbour !== undefined) replaceParams({ profile: neighbour.id });
}

function profileCommands(partnerId: string): readonly Command[] {
  return [
    {
      id: 'partners.profile.previous',
      title: (t) => t('partners.profile.previous'),
      group: 'partner',
      shortcut: 'Alt+ArrowUp',
      run: () => showNeighbour(partnerId, -1),
    },
    {
      id: 'partners.profile.next',
      title: (t) => t('partners.profile.next'),
      group: 'partner',
      shortcut: 'Alt+ArrowDown',
      run: () => showNeighbour(partnerId, 1),
    },
    {
      id: 'partners.profile.leave',
      title: (t) => t('partners.profile.back'),
      group: 'partner',
      shortcut: 'Escape',
      run: () => leaveProfile(partnerId),
    },
  ];
}
