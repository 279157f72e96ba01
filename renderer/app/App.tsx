import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { WorkspaceDialogs } from '../areas/workspaces';
import type { AreaDefinition } from '../frame/areaDefinition';
import { dismissToast, useToasts } from '../store/toasts';
import { useUi } from '../store/uiStore';
import { formatLocale } from '../ui/format';
import { ToastRegion } from '../ui/ToastRegion';
import { areas, findArea, railAreas } from './areas';
import { FaultBoundary } from './FaultBoundary';
import { FileDropOverlay } from './FileDropOverlay';
import { Frame } from './frame/Frame';
import frameStyles from './frame/Frame.module.css';
import { Palette } from './palette/Palette';
import { ShortcutsDialog } from './ShortcutsDialog';
import { useHasWorkspace } from './workspace';

/** Without a workspace only a standalone area can be shown; an unknown route shows the first area. */
function areaToShow(id: string, hasWorkspace: boolean): AreaDefinition | null {
  const wanted = findArea(id);
  if (wanted?.standalone === true) return wanted;
  if (!hasWorkspace) return areas.find((area) => area.standalone === true) ?? null;
  return wanted ?? railAreas[0] ?? null;
}

function Standalone({ area }: { readonly area: AreaDefinition }) {
  const { t } = useTranslation();
  const params = useUi((state) => state.route.params);
  useEffect(() => {
    document.title = t('frame.app.windowTitleBare');
  }, [t]);
  return (
    <main
      tabIndex={-1}
      data-region
      aria-label={t(area.titleKey)}
      className={frameStyles['standalone']}
    >
      <area.Screen params={params} />
    </main>
  );
}

function Window() {
  const areaId = useUi((state) => state.route.area);
  const area = areaToShow(areaId, useHasWorkspace());
  if (area === null) return null;
  return area.standalone === true ? <Standalone area={area} /> : <Frame area={area} />;
}

function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return <ToastRegion toasts={toasts} onDismiss={dismissToast} />;
}

/** The whole application. */
export function App() {
  return (
    <I18nProvider locale={formatLocale()}>
      <FaultBoundary place="app">
        <Window />
        <WorkspaceDialogs />
        <Palette />
        <ShortcutsDialog />
        <FileDropOverlay />
      </FaultBoundary>
      <Toasts />
    </I18nProvider>
  );
}
