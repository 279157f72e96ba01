import { ArrowDown, ArrowUp, CornerDownRight, Ellipsis, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/Menu';
import { removePart } from '../edits';

interface PartMenuProps {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (index: number) => void;
  /** For criteria: the other dimensions it can go to. */
  readonly targets?: readonly {
    readonly id: string;
    readonly name: string;
    readonly onMove: () => void;
  }[];
}

/** What can be done with a dimension or criterion, without dragging. */
export function PartMenu({ id, name, index, count, onMove, targets = [] }: PartMenuProps) {
  const { t } = useTranslation();
  const label = t('scorecards.weights.actions', { name });
  return (
    <MenuButton
      label={label}
      placement="bottom end"
      trigger={<IconButton size="small" icon={Ellipsis} label={label} />}
      entries={[
        {
          id: 'up',
          label: t('scorecards.weights.moveUp'),
          icon: ArrowUp,
          isDisabled: index === 0,
          onAction: () => {
            onMove(index - 1);
          },
        },
        {
          id: 'down',
          label: t('scorecards.weights.moveDown'),
          icon: ArrowDown,
          isDisabled: index >= count - 1,
          onAction: () => {
            onMove(index + 1);
          },
        },
        ...targets.map((target) => ({
          id: `to-${target.id}`,
          label: t('scorecards.weights.moveTo', { dimension: target.name }),
          icon: CornerDownRight,
          onAction: target.onMove,
        })),
        'separator',
        {
          id: 'remove',
          label: t('scorecards.weights.remove'),
          icon: Trash2,
          tone: 'bad',
          onAction: () => {
            removePart(id, name, 'part');
          },
        },
      ]}
    />
  );
}
