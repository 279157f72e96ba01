import type { MenuName } from '@shared/ipc/menu';
import type { TFunction } from 'i18next';
import type { Shortcut } from './shortcut';

/** Where a command is listed, in the palette and in the native menus. */
export type CommandGroup =
  'file' | 'edit' | 'view' | 'go' | 'partner' | 'map' | 'scorecard' | 'roadmap' | 'help';

/**
 * Something a person can do. The palette, the native menu, the shortcut dispatcher and buttons all
 * run the same object, so that a thing has one name and one condition everywhere.
 */
export interface Command {
  /** `area.verb`, for example `partners.new`. Unique. */
  readonly id: string;
  readonly title: (t: TFunction) => string;
  readonly group: CommandGroup;
  readonly shortcut?: Shortcut;
  /** What other programs have taught for the same; works, and is not shown. */
  readonly alsoShortcut?: Shortcut;
  /** Words people might type that the title does not contain. */
  readonly keywords?: readonly string[];
  /** Read when shown and again before running. Absent: always. */
  readonly isEnabled?: () => boolean;
  /**
   * What is missing while it is not enabled: 'Select a card first'. Who looks for the command finds
   * it with these words. Absent: it is not listed then.
   */
  readonly whyNot?: (t: TFunction) => string;
  /** For commands that are a state: shown with a tick. */
  readonly isChecked?: () => boolean;
  /** Works without an open workspace. Default false. */
  readonly withoutWorkspace?: boolean;
  /** Fires from its shortcut even while typing in a field. Default false. */
  readonly whileTyping?: boolean;
  /** The native menu it is listed in. Absent: in none; the palette lists it anyway. */
  readonly inMenu?: MenuName;
  /** Lines of a menu with the same section stay together. Default: the command's group. */
  readonly menuSection?: string;
  /** Listed under the top bar's Share button: ways to hand the plan on. Default false. */
  readonly inShareMenu?: boolean;
  readonly run: () => void | Promise<void>;
}
