import type { Command } from '../../frame/command';
import { selectedPartnerIds } from './partnerActions';

/** Commands that need the screen of partners, because they open a dialog on it. */
export function screenCommands(editTags: () => void): readonly Command[] {
  return [
    {
      id: 'partners.editTags',
      title: (t) => t('partners.command.editTags'),
      group: 'partner',
      isEnabled: () => selectedPartnerIds().length > 0,
      whyNot: (t) => t('partners.whyNot.some'),
      run: editTags,
    },
  ];
}
