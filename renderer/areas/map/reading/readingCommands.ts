import { mostFocusSteps } from '@shared/mapping/focus';
import { viewsOf } from '@shared/mapping/views';
import type { Command } from '../../../frame/command';
import { currentDocument } from '../../../store/documentStore';
import { navigate } from '../../../store/uiStore';
import type { MapSession } from '../MapSession';
import { clearFilter } from './filterEdits';
import { focusTarget, leaveFocus, setFocusSteps, toggleFocus } from './focusActions';
import { leaveView, saveView, stepView } from '../views/viewActions';
import { openPopover, togglePanel } from './panelActions';

/** What the command palette offers for reading a map. */
export function readingCommands(session: MapSession): Command[] {
  const focus = () => session.reading.store.getState().focus;
  const hasViews = (): boolean => viewsOf(currentDocument(), session.mapId).length > 0;
  return [
    {
      id: 'map.focus',
      group: 'map',
      title: (t) => t('mapReading.focus.command'),
      shortcut: 'O',
      isEnabled: () => focusTarget(session) !== null,
      whyNot: (t) => t('mapHands.whyNot.card'),
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
      whyNot: (t) => t('mapHands.whyNot.focus'),
      run: () => {
        leaveFocus(session);
      },
    },
    {
      id: 'map.views',
      group: 'map',
      title: (t) => t('mapReading.views.command'),
      keywords: ['bookmark'],
      run: () => togglePanel(session, 'views'),
    },
    {
      id: 'map.saveView',
      group: 'map',
      title: (t) => t('mapReading.views.save'),
      keywords: ['bookmark', 'camera'],
      run: () => {
        saveView(session);
      },
    },
    {
      id: 'map.nextView',
      group: 'map',
      title: (t) => t('mapReading.views.next'),
      isEnabled: hasViews,
      whyNot: (t) => t('mapHands.whyNot.view'),
      run: () => stepView(session, 1),
    },
    {
      id: 'map.previousView',
      group: 'map',
      title: (t) => t('mapReading.views.previous'),
      isEnabled: hasViews,
      whyNot: (t) => t('mapHands.whyNot.view'),
      run: () => stepView(session, -1),
    },
    {
      id: 'map.leaveView',
      group: 'map',
      title: (t) => t('mapReading.views.leave'),
      isEnabled: () => session.reading.store.getState().seenViewId !== null,
      run: () => leaveView(session),
    },
    {
      id: 'map.analysis',
      group: 'map',
      title: (t) => t('mapReading.analysis.command'),
      keywords: [
        'analysis',
        'degree',
        'betweenness',
        'centrality',
        'network',
        'broker',
        'isolated',
      ],
      run: () => togglePanel(session, 'analysis'),
    },
    {
      id: 'map.matrix',
      group: 'map',
      title: (t) => t('mapReading.matrix.command'),
      keywords: ['matrix'],
      run: () => navigate('map', { map: session.mapId, view: 'matrix' }),
    },
    {
      id: 'map.look',
      group: 'map',
      title: (t) => t('mapReading.look.command'),
      keywords: ['look', 'color', 'style', 'legend'],
      run: () => openPopover(session, 'look'),
    },
    {
      id: 'map.filter',
      group: 'map',
      title: (t) => t('mapReading.filter.command'),
      keywords: ['hide', 'dim', 'show only'],
      run: () => openPopover(session, 'filter'),
    },
    {
      id: 'map.clearFilter',
      group: 'map',
      title: (t) => t('mapReading.filter.clearCommand'),
      run: () => clearFilter(session),
    },
  ];
}
