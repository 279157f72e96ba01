import { desktopMessages } from './desktop';
import { frameMessages } from './frame';
import { mapMessages } from './map';
import { mapReadingMessages } from './mapReading';
import { mapShowMessages } from './mapShow';
import { networkMessages } from './network';
import { mapDrawingMessages } from './mapDrawing';
import { mapHandsMessages } from './mapHands';
import { overviewMessages } from './overview';
import { partnersMessages } from './partners';
import { importMessages } from './import';
import { planMessages } from './plan';
import { roadmapMessages } from './roadmap';
import { scorecardsMessages } from './scorecards';
import { storageMessages } from './storage';
import { uiMessages } from './ui';
import { workspacesMessages } from './workspaces';

/**
 * The English catalogue, and by its type the list of every message key. One file per area; add the
 * area here and its keys are known to `t()` as `<area>.…`.
 */
export const en = {
  desktop: desktopMessages,
  frame: frameMessages,
  map: mapMessages,
  mapReading: mapReadingMessages,
  mapShow: mapShowMessages,
  network: networkMessages,
  mapDrawing: mapDrawingMessages,
  mapHands: mapHandsMessages,
  overview: overviewMessages,
  partners: partnersMessages,
  import: importMessages,
  plan: planMessages,
  roadmap: roadmapMessages,
  scorecards: scorecardsMessages,
  storage: storageMessages,
  ui: uiMessages,
  workspaces: workspacesMessages,
} as const;
