import { stages } from '@shared/model/partner';
import type { Command } from '../../frame/command';
import { currentDocument } from '../../store/documentStore';
import { navigate } from '../../store/uiStore';
import { exportPartnerTable } from './exportPartnerTable';
import {
  copyPartner,
  createPartner,
  movePartnersToStage,
  removePartners,
  selectedPartnerIds,
} from './partnerActions';

const hasSelection = (): boolean => selectedPartnerIds().length > 0;
const hasOne = (): boolean => selectedPartnerIds().length === 1;

/** What can be done with partners from anywhere in the application. */
export const partnerCommands: readonly Command[] = [
  {
    id: 'partners.new',
    title: (t) => t('partners.command.new'),
    group: 'partner',
    shortcut: 'Mod+N',
    keywords: ['add', 'create'],
    run: () => {
      createPartner();
    },
  },
  {
    id: 'partners.openProfile',
    title: (t) => t('partners.command.profile'),
    group: 'partner',
    shortcut: 'Mod+Enter',
    isEnabled: hasOne,
    whyNot: (t) => t('partners.whyNot.one'),
    run: () => {
      const [id] = selectedPartnerIds();
      if (id !== undefined) navigate('partners', { profile: id });
    },
  },
  {
    id: 'partners.duplicate',
    title: (t) => t('partners.command.duplicate'),
    group: 'partner',
    shortcut: 'Mod+D',
    isEnabled: hasOne,
    whyNot: (t) => t('partners.whyNot.one'),
    run: () => {
      const [id] = selectedPartnerIds();
      if (id !== undefined) copyPartner(id);
    },
  },
  {
    id: 'partners.delete',
    title: (t) => t('partners.command.deleteSelected'),
    group: 'partner',
    keywords: ['remove'],
    isEnabled: hasSelection,
    whyNot: (t) => t('partners.whyNot.some'),
    run: () => removePartners(selectedPartnerIds()),
  },
  ...stages.map((stage): Command => ({
    id: `partners.moveTo.${stage}`,
    title: (t) => t('partners.command.moveTo', { stage: t(`plan.stage.${stage}`) }),
    group: 'partner',
    keywords: ['stage'],
    isEnabled: hasSelection,
    whyNot: (t) => t('partners.whyNot.some'),
    run: () => movePartnersToStage(selectedPartnerIds(), stage, true),
  })),
  {
    id: 'partners.showTable',
    title: (t) => t('partners.command.table'),
    group: 'view',
    run: () => navigate('partners'),
  },
  {
    id: 'partners.showBoard',
    title: (t) => t('partners.command.board'),
    group: 'view',
    keywords: ['kanban', 'pipeline'],
    run: () => navigate('partners', { view: 'board' }),
  },
  {
    id: 'partners.exportCsv',
    title: (t) => t('partners.command.exportCsv'),
    group: 'file',
    keywords: ['spreadsheet', 'excel', 'download'],
    isEnabled: () => currentDocument().partner.size > 0,
    whyNot: (t) => t('partners.whyNot.none'),
    inShareMenu: true,
    run: exportPartnerTable,
  },
];
