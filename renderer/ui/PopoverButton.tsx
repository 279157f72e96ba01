import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { cx } from './cx';
import styles from './overlay.module.css';

export interface PopoverButtonProps {
  /** Names what opens. */
  readonly label: string;
  /** A kit Button or IconButton. */
  readonly trigger: ReactElement;
  /** Called with the function that closes it. */
  readonly children: (close: () => void) => ReactNode;
  /** For what a command opens as well. Absent: it opens by its button alone. */
  readonly opening?: {
    readonly isOpen: boolean;
    readonly onOpenChange: (isOpen: boolean) => void;
  };
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'right top';
}

/** A button that opens a small panel beside it: filters, colours, an explanation of a number. */
export function PopoverButton({
  label,
  trigger,
  children,
  opening,
  placement = 'bottom start',
}: PopoverButtonProps) {
  return (
    <DialogTrigger {...opening}>
      {trigger}
      <Popover className={cx(styles['float'], styles['padded'])} placement={placement} offset={4}>
        <Dialog aria-label={label}>{({ close }) => children(close)}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
