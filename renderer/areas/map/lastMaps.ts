import { z } from 'zod';
import { recentEntries } from './recentEntries';

/** The id of the map that was open last, by workspace. */
export const lastMaps = recentEntries('partnerscape.lastMaps', z.string());
