import type { Heading } from '@shared/mapping/neighbour';
import { currentDocument } from '../../../store/documentStore';
import { announce } from '../../../ui/announce';
import { targetItems } from '../mapFocus';
import type { MapSession } from '../MapSession';
import { itemName } from '../spoken';
import type { Grip } from './grip';
import { Nudge } from './Nudge';
import { Resizing } from './Resizing';

/** What the keyboard holds: items that arrows move, or a frame whose size they change. */
export class KeyHands {
  private readonly nudge: Nudge;
  private readonly resizing: Resizing;

  constructor(private readonly session: MapSession) {
    this.nudge = new Nudge(session);
    this.resizing = new Resizing(session);
  }

  /** Whether something is held, or moves while an arrow is down. */
  get isUnderway(): boolean {
    return this.nudge.isUnderway || this.resizing.isUnderway;
  }

  /** Takes hold of what is selected or has focus, until it is put down. */
  pickUp(grip: Grip): void {
    const { session } = this;
    const ids = targetItems(session);
    const [first] = ids;
    if (first === undefined || this.isUnderway) return;
    const isHeld = grip === 'move' ? this.nudge.start(ids) : this.resizing.start(first);
    const name = itemName(currentDocument(), first, session.t);
    if (!isHeld) {
      announce(session.t('mapHands.said.cannotMove', { name }));
      return;
    }
    session.setUi({ isGrabbed: true });
    announce(session.t(grip === 'move' ? 'map.spoken.grabbed' : 'mapHands.said.sizing', { name }));
  }

  /** Moves or resizes by one step. What is not held yet moves at once, until `putDown`. */
  step(heading: Heading, isLarge: boolean): void {
    if (this.resizing.isUnderway) this.resizing.step(heading, isLarge);
    else if (this.nudge.start(targetItems(this.session))) this.nudge.step(heading, isLarge);
  }

  /** Takes over what was done. */
  putDown(): void {
    this.nudge.commit();
    this.resizing.commit();
    this.release();
  }

  /** Takes back what was done. Gives whether anything was under way. */
  cancel(): boolean {
    if (!this.isUnderway) return false;
    this.nudge.cancel();
    this.resizing.cancel();
    this.release();
    return true;
  }

  private release(): void {
    if (this.session.ui.getState().isGrabbed) this.session.setUi({ isGrabbed: false });
  }
}
