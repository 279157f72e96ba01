import type { LucideIcon } from 'lucide-react';

export interface IconProps {
  readonly of: LucideIcon;
  /** CSS pixels; 16 unless there is a reason. */
  readonly size?: 12 | 14 | 16 | 20 | 24;
  readonly className?: string | undefined;
}

/** A decorative icon in the one stroke used everywhere. The text beside it, or the button's label, says what it means. */
export function Icon({ of: Drawing, size = 16, className }: IconProps) {
  return <Drawing size={size} strokeWidth={1.6} aria-hidden className={className} />;
}
