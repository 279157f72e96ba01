import {
  CircleQuestionMark,
  Download,
  Maximize,
  MousePointer2,
  Network,
  Presentation,
  SquareDashed,
  Spline,
  StickyNote,
  Type,
  ZoomIn,
  ZoomOut,
  type LucideIcon,
} from 'lucide-react';
import type { PressEvent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { findCommand } from '../../frame/commandRegistry';
import { formatPercent } from '../../ui/format';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/Menu';
import { openExport } from './export/exportOptions';
import { useUi } from '../../store/uiStore';
import { arrangeMenu } from './arrange/arrangeCommands';
import { giveCommand } from './giveCommand';
import { useMapSession, useMapUi } from './MapContext';
import { fitSelection, zoomBy } from './zooming';
import type { MapSession } from './MapSession';
import styles from './MapScreen.module.css';
import type { ToolId } from './mapUi';
import { startPresenting } from './present/presenting';

interface Tool {
  readonly id: ToolId;
  readonly icon: LucideIcon;
  /** What does the same without a pointer. */
  readonly commandId?: string;
}

const tools: readonly Tool[] = [
  { id: 'select', icon: MousePointer2 },
  { id: 'connect', icon: Spline, commandId: 'map.connect' },
  { id: 'zone', icon: SquareDashed, commandId: 'map.addZone' },
  { id: 'note', icon: StickyNote, commandId: 'map.addNote' },
  { id: 'text', icon: Type, commandId: 'map.addText' },
];

/** A tool is for the pointer: whoever has none in hand gets at once what it is for. */
function takeTool(session: MapSession, { id, commandId }: Tool, { pointerType }: PressEvent): void {
  const hasPointer = pointerType !== 'keyboard' && pointerType !== 'virtual';
  const command = hasPointer || commandId === undefined ? undefined : findCommand(commandId);
  session.chooseTool(command ? 'select' : id);
  if (command) giveCommand(session, command);
}

/** The tools in hand and the zoom, at the foot of the map. */
export function MapToolbar() {
  const { t } = useTranslation();
  const session = useMapSession();
  const tool = useMapUi((ui) => ui.tool);
  return (
    <div
      className={styles['toolbar']}
      role="toolbar"
      aria-label={t('map.tool.label')}
      data-floating-bar
    >
      {tools.map((each) => (
        <IconButton
          key={each.id}
          icon={each.icon}
          label={t(`map.tool.${each.id}`)}
          isSelected={tool === each.id}
          onPress={(event) => takeTool(session, each, event)}
        />
      ))}
      <ArrangeButton session={session} />
      <span className={styles['divider']} />
      <ZoomControls session={session} />
      <span className={styles['divider']} />
      <IconButton
        icon={Presentation}
        label={t('mapShow.present.start')}
        onPress={() => startPresenting(session)}
      />
      <IconButton icon={Download} label={t('mapShow.export.open')} onPress={openExport} />
      <IconButton
        icon={CircleQuestionMark}
        label={t('map.tool.help')}
        keys={['?']}
        onPress={() => session.setUi({ isHelpOpen: true })}
      />
    </div>
  );
}

function ArrangeButton({ session }: { readonly session: MapSession }) {
  const { t } = useTranslation();
  // Read anew when the selection changes: the menu says which cards it is for.
  useUi((state) => state.selection);
  return (
    <MenuButton
      label={t('mapDrawing.arrange.label')}
      placement="top start"
      trigger={<IconButton icon={Network} label={t('mapDrawing.arrange.label')} />}
      entries={arrangeMenu(session)}
    />
  );
}

function ZoomControls({ session }: { readonly session: MapSession }) {
  const { t } = useTranslation();
  const percent = useMapUi((ui) => formatPercent(ui.scale));
  return (
    <>
      <IconButton
        icon={ZoomOut}
        label={t('map.tool.zoomOut')}
        keys={['-']}
        onPress={() => zoomBy(session, 0.8)}
      />
      <MenuButton
        label={t('map.tool.zoom', { percent })}
        placement="top start"
        trigger={
          <Button kind="quiet" label={t('map.tool.zoom', { percent })} className={styles['zoom']}>
            {percent}
          </Button>
        }
        entries={[
          {
            id: 'fit',
            label: t('map.tool.fit'),
            keys: ['F'],
            onAction: () => session.view?.fit(),
          },
          {
            id: 'selection',
            label: t('map.tool.zoomSelection'),
            keys: ['Shift', 'F'],
            onAction: () => fitSelection(session),
          },
          {
            id: 'actual',
            label: t('map.tool.zoomActual'),
            keys: ['0'],
            onAction: () => zoomBy(session, null),
          },
        ]}
      />
      <IconButton
        icon={ZoomIn}
        label={t('map.tool.zoomIn')}
        keys={['+']}
        onPress={() => zoomBy(session, 1.25)}
      />
      <IconButton
        icon={Maximize}
        label={t('map.tool.fit')}
        keys={['F']}
        onPress={() => session.view?.fit()}
      />
    </>
  );
}
