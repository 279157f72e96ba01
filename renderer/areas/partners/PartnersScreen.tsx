import { SearchX, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../frame/commandRegistry';
import type { ScreenProps } from '../../frame/areaDefinition';
import { useDocument } from '../../store/documentStore';
import { navigate } from '../../store/uiStore';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PartnerBoard } from './board/PartnerBoard';
import { TagsDialog } from './bulk/TagsDialog';
import { SelectionBar } from './bulk/SelectionBar';
import { createPartner } from './partnerActions';
import { usePartnerList } from './partnerListNow';
import styles from './PartnersScreen.module.css';
import { PartnerProfile } from './profile/PartnerProfile';
import { screenCommands } from './screenCommands';
import { PartnerTable } from './table/PartnerTable';
import { Toolbar } from './Toolbar';
import { showEverything } from './viewStore';

/** Partners: a table, a board by stage, and the full profile of one. */
export function PartnersScreen({ params }: ScreenProps) {
  const { profile } = params;
  const isKnown = useDocument(({ partner }) => profile !== undefined && partner.has(profile));
  const [lastProfile, setLastProfile] = useState<string | null>(null);
  if (profile !== undefined && profile !== lastProfile) setLastProfile(profile);
  if (profile !== undefined && isKnown) return <PartnerProfile key={profile} partnerId={profile} />;
  const view = params['view'] === 'board' ? 'board' : 'table';
  return <PartnerLists view={view} returnTo={lastProfile} />;
}

interface PartnerListsProps {
  readonly view: 'table' | 'board';
  /** The partner whose profile was shown before: the focus goes back to it. */
  readonly returnTo: string | null;
}

function PartnerLists({ view, returnTo }: PartnerListsProps) {
  const { t } = useTranslation();
  const list = usePartnerList();
  const [isTagging, setTagging] = useState(false);
  useCommands(useMemo(() => screenCommands(() => setTagging(true)), []));
  if (list.total === 0) {
    return (
      <div className={styles['screen']}>
        <EmptyState
          icon={Users}
          title={t('partners.empty.title')}
          text={t('partners.empty.text')}
          actions={
            <>
              <Button kind="primary" onPress={() => createPartner()}>
                {t('partners.empty.first')}
              </Button>
              <Button onPress={() => navigate('import')}>{t('partners.empty.import')}</Button>
            </>
          }
        />
      </div>
    );
  }
  return (
    <div className={styles['screen']}>
      <Toolbar list={list} view={view} />
      {list.partners.length === 0 ? (
        <EmptyState
          icon={SearchX}
          title={t('partners.nothing.title')}
          text={t('partners.nothing.text', { count: list.total })}
          actions={<Button onPress={showEverything}>{t('partners.nothing.showAll')}</Button>}
        />
      ) : view === 'board' ? (
        <PartnerBoard list={list} returnTo={returnTo} />
      ) : (
        <PartnerTable list={list} returnTo={returnTo} />
      )}
      <SelectionBar onEditTags={() => setTagging(true)} />
      <TagsDialog isOpen={isTagging} onClose={() => setTagging(false)} />
    </div>
  );
}
