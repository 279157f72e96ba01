import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { cx } from './cx';
import { Icon } from './Icon';

/** One primary button a screen; everything else is plain or quiet. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: 'usual' | 'small';
  readonly icon?: LucideIcon | undefined;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  /** For a button that opens and closes something. */
  readonly isExpanded?: boolean | undefined;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
  /** The id of the form it submits, when it stands outside of it. */
  readonly form?: string;
  /** When the visible words are not enough on their own. Must contain them. */
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words on it. */
export function Button({
  children,
  kind = 'plain',
  size = 'usual',
  icon,
  onPress,
  isDisabled = false,
  isExpanded,
  autoFocus = false,
  type = 'button',
  form,
  label,
  className,
  ref = null,
}: ButtonProps) {
  return (
    <AriaButton
      ref={ref}
      type={type}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      className={cx(styles['button'], styles[kind], size === 'small' && styles['small'], className)}
      {...(onPress === undefined ? {} : { onPress })}
      {...(form === undefined ? {} : { form })}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {icon === undefined ? null : <Icon of={icon} size={size === 'small' ? 14 : 16} />}
      {children}
    </AriaButton>
  );
}
