import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';
import { cx } from './cx';

export interface TooltipProps {
  readonly text: string;
  readonly keys?: readonly string[] | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** It is the name of the control: heard as that, it is not heard as its description as well. */
  readonly isName?: boolean;
  /** No tooltip, but the child stays the same element. */
  readonly isDisabled?: boolean;
  /** A kit button or another element that takes focus. */
  readonly children: ReactElement;
}

/** A few words about the control under the pointer or the focus. Never the only place for them. */
export function Tooltip({
  text,
  keys,
  placement = 'bottom',
  isName = false,
  isDisabled = false,
  children,
}: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={cx(styles['tooltip'])} offset={6} placement={placement}>
        <span aria-hidden={isName}>{text}</span>
        {keys === undefined ? null : <span className={styles['keys']}>{keys.join(' ')}</span>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
