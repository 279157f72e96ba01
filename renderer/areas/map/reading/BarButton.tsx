import type { LucideIcon } from 'lucide-react';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import styles from './reading.module.css';

export interface BarButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What it opens is open or in force. */
  readonly isActive?: boolean;
  /** What it opens beside the map is open. */
  readonly isExpanded?: boolean;
  readonly onPress?: () => void;
}

/** A button of the bar over the map; where there is little room only its icon is seen. */
export function BarButton({ icon, label, isActive = false, isExpanded, onPress }: BarButtonProps) {
  return (
    <Button
      kind="quiet"
      icon={icon}
      label={label}
      isExpanded={isExpanded}
      className={cx(styles['barButton'], isActive && styles['active'])}
      {...(onPress === undefined ? {} : { onPress })}
    >
      <span className={styles['barWords']}>{label}</span>
    </Button>
  );
}
