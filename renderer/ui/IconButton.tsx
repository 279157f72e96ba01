import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type PressEvent } from 'react-aria-components';
import type { ButtonKind } from './Button';
import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon';
import { Tooltip } from './Tooltip';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** The button's name, spoken and shown as its tooltip. */
  readonly label: string;
  /** The keys that do the same, as `shortcutKeys()` gives them; shown in the tooltip. */
  readonly keys?: readonly string[] | undefined;
  readonly kind?: ButtonKind;
  readonly size?: 'usual' | 'small';
  readonly onPress?: (event: PressEvent) => void;
  /** For buttons that switch something on and off. */
  readonly isSelected?: boolean | undefined;
  /**
   * Looks and acts disabled but keeps its place in the tab order and its tooltip, so that the
   * reason can be read (used by undo and redo).
   */
  readonly isInert?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with an icon only. Its label is always there as a tooltip. */
export function IconButton({
  icon,
  label,
  keys,
  kind = 'quiet',
  size = 'usual',
  onPress,
  isSelected,
  isInert = false,
  isDisabled = false,
  className,
  ref = null,
}: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys} isName>
      <AriaButton
        ref={ref}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={(event) => {
          if (!isInert) onPress?.(event);
        }}
        {...(isSelected === undefined ? {} : { 'aria-pressed': isSelected })}
        {...(isInert ? { 'aria-disabled': true } : {})}
        className={cx(
          styles['button'],
          styles['icon'],
          styles[kind],
          size === 'small' && styles['small'],
          isSelected === true && styles['selected'],
          isInert && styles['inert'],
          className,
        )}
      >
        <Icon of={icon} />
      </AriaButton>
    </Tooltip>
  );
}
