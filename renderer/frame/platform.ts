import { detectPlatform } from './shortcut';
import type { Platform } from './shortcut';

/** The platform whose keys and conventions apply. */
export const platform: Platform = detectPlatform(navigator.userAgent);
