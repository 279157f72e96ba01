import { z } from 'zod';

/**
 * The data colours a person can give to classes, zones and notes. They name tokens, not colour
 * values, so that light, dark and print each have their own.
 */
export const hues = [
  'technology',
  'channel',
  'alliance',
  'neutral',
  'blue',
  'amber',
  'violet',
  'green',
  'rose',
] as const;

export const hueSchema = z.enum(hues);
export type Hue = z.infer<typeof hueSchema>;
