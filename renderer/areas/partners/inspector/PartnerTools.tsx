import { Ellipsis, Maximize2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { navigate } from '../../../store/uiStore';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/Menu';
import { partnerMenu } from '../partnerMenu';

export interface PartnerToolsProps {
  readonly partner: Partner;
  /** On the profile itself there is no way to it. */
  readonly isPage?: boolean;
}

/** Opens the profile and the menu of what can be done with a partner. */
export function PartnerTools({ partner, isPage = false }: PartnerToolsProps) {
  const { t } = useTranslation();
  const more = t('partners.inspector.more', { name: partner.name });
  return (
    <>
      {isPage ? null : (
        <IconButton
          icon={Maximize2}
          size="small"
          label={t('partners.command.profile')}
          onPress={() => navigate('partners', { profile: partner.id })}
        />
      )}
      <MenuButton
        label={more}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} size="small" label={more} />}
        entries={partnerMenu([partner.id], t)}
      />
    </>
  );
}
