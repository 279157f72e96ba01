import { z } from 'zod';

/** The native menus commands can be in, in the order of the menu bar. Those without commands are left out. */
export const menuNames = [
  'file',
  'edit',
  'view',
  'go',
  'partner',
  'map',
  'scorecard',
  'roadmap',
  'help',
] as const;

/** Electron's accelerator notation, e.g. `CmdOrCtrl+Shift+Z`. */
const accelerator = z
  .string()
  .regex(/^([A-Za-z]{1,16}\+){0,4}([A-Za-z0-9]{1,12}|[!-*,-/:-@[-`{-~])$/);

/** One command of the app as it appears in a native menu. Items with the same `group` stay together. */
export const menuItemSchema = z.object({
  menu: z.enum(menuNames),
  group: z.string().max(60),
  id: z.string().regex(/^[A-Za-z0-9._-]{1,120}$/),
  label: z.string().min(1).max(200),
  accelerator: accelerator.nullable(),
  enabled: z.boolean(),
  checked: z.boolean().nullable(),
});

export type MenuItem = z.infer<typeof menuItemSchema>;
export type MenuName = (typeof menuNames)[number];
