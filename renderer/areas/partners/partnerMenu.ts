import { Copy, Milestone, PanelRight, Trash2 } from 'lucide-react';
import type { TFunction } from 'i18next';
import { stages } from '@shared/model/partner';
import { currentDocument } from '../../store/documentStore';
import { navigate } from '../../store/uiStore';
import type { MenuEntry } from '../../ui/Menu';
import { copyPartner, movePartnersToStage, removePartners } from './partnerActions';

/** What can be done with partners, in the menus of table, board and inspector. */
export function partnerMenu(ids: readonly string[], t: TFunction): readonly MenuEntry[] {
  const [only] = ids.length === 1 ? ids : [];
  const present = only === undefined ? undefined : currentDocument().partner.get(only);
  const single: MenuEntry[] =
    only === undefined
      ? []
      : [
          {
            id: 'profile',
            label: t('partners.command.profile'),
            icon: PanelRight,
            onAction: () => navigate('partners', { profile: only }),
          },
          {
            id: 'duplicate',
            label: t('partners.command.duplicate'),
            icon: Copy,
            onAction: () => copyPartner(only),
          },
        ];
  return [
    ...single,
    {
      id: 'stage',
      label: t('partners.command.moveToStage'),
      icon: Milestone,
      entries: stages.map((stage) => ({
        id: stage,
        label: t(`plan.stage.${stage}`),
        ...(present === undefined ? {} : { isChecked: present.stage === stage }),
        onAction: () => movePartnersToStage(ids, stage, true),
      })),
    },
    'separator',
    {
      id: 'delete',
      label: t('partners.command.delete'),
      icon: Trash2,
      tone: 'bad',
      onAction: () => removePartners(ids),
    },
  ];
}
