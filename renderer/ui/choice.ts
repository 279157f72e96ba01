import type { ReactNode } from 'react';

/** One thing to choose from, in selects, combo boxes, radio groups and segmented controls. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Said after the label, quietly. */
  readonly detail?: string | undefined;
  /** Drawn before the label: a swatch, a monogram, an icon. Decorative. */
  readonly picture?: ReactNode;
  readonly isDisabled?: boolean;
}
