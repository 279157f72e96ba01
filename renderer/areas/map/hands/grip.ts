/** How the keyboard holds items: arrows move them, or change the size of a frame. */
export type Grip = 'move' | 'size';

/** What can take hold of what is selected. */
export interface Holder {
  readonly isUnderway: boolean;
  readonly pickUp: (grip: Grip) => void;
  /** Takes back what is under way. Gives whether there was something. */
  readonly cancel: () => boolean;
}
