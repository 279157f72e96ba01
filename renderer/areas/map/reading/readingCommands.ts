import { mostFocusSteps } from '@shared/mapping/focus';
import type { Command } from '../../../frame/command';
import type { MapSession } from '../MapSession';
import { clearFilter } from './filterEdits';
import { focusTarget, leaveFocus, setFocusSteps, toggleFocus } from './focusActions';

/** What the command palette offers for reading a map. */
export function readingCommands(session: MapSession): Command[] {
  const focus = () => session.reading.store.getState().focus;
  return [
    {
      id: 'map.focus',
      group: 'map',
      title: (t) => t('mapReading.focus.command'),
      isEnabled: () => focusTarget(session) !== null,
      run: () => toggleFocus(session),
    },
    {
      id: 'map.focusMore',
      group: 'map',
      title: (t) => t('mapReading.focus.more'),
      isEnabled: () => (focus()?.steps ?? mostFocusSteps) < mostFocusSteps,
      run: () => {
        setFocusSteps(session, (focus()?.steps ?? 0) + 1);
      },
    },
    {
      id: 'map.focusFewer',
      group: 'map',
      title: (t) => t('mapReading.focus.fewer'),
      isEnabled: () => (focus()?.steps ?? 1) > 1,
      run: () => {
        setFocusSteps(session, (focus()?.steps ?? 2) - 1);
      },
    },
    {
      id: 'map.leaveFocus',
      group: 'map',
      title: (t) => t('mapReading.focus.leave'),
      isEnabled: () => focus() !== null,
      run: () => {
        leaveFocus(session);
      },
    },
    {
      id: 'map.clearFilter',
      group: 'map',
      title: (t) => t('mapReading.filter.clear'),
      run: () => clearFilter(session),
    },
  ];
}
