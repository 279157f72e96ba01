import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { MessageKey } from '../i18n/messageKey';
import type { Command } from './command';
import type { FileHandler } from './fileDrop';

/** The rail's groups, in their order. `start` has no heading. */
export const areaGroups = ['start', 'plan', 'agree', 'grow', 'run', 'share'] as const;
export type AreaGroup = (typeof areaGroups)[number];

/** What a screen is given. */
export interface ScreenProps {
  /** The route's parameters, as `navigate(area, params)` set them. */
  readonly params: Readonly<Record<string, string>>;
}

/** What an inspector is given: the selected records of its kind, at least one, last selected last. */
export interface InspectorProps {
  readonly ids: readonly string[];
}

/** One area of the application, exported from `renderer/areas/<area>/index.ts`. */
export interface AreaDefinition {
  readonly id: string;
  readonly titleKey: MessageKey;
  readonly icon: LucideIcon;
  readonly group: AreaGroup;
  readonly Screen: ComponentType<ScreenProps>;
  /** Always known to the palette, menus and shortcuts, also while another area is shown. */
  readonly commands?: readonly Command[];
  /** Inspectors this area brings, by the kind of record they show (`partner`, `task` …). */
  readonly inspectors?: Readonly<Record<string, ComponentType<InspectorProps>>>;
  /** Files dropped anywhere on the window that this area opens. */
  readonly fileHandlers?: readonly FileHandler[];
  /** Not in the rail: reached by navigation only (import, welcome). Default false. */
  readonly hidden?: boolean;
  /** Fills the window without rail and top bar, and needs no open workspace (welcome). */
  readonly standalone?: boolean;
  /** No inspector beside this screen, because it needs the width or shows the record itself. */
  readonly withoutInspector?: boolean;
}
