import { findRecord } from '@shared/document/document';
import { kindOfId } from '@shared/model/base';
import { X } from 'lucide-react';
import { useRef } from 'react';
import type { ComponentType } from 'react';
import { useLandmark } from 'react-aria';
import { useTranslation } from 'react-i18next';
import type { InspectorProps } from '../../frame/areaDefinition';
import { useDocument } from '../../store/documentStore';
import {
  inspectorWidths,
  setInspectorOpen,
  setInspectorWidth,
  showsInspector,
  useUi,
} from '../../store/uiStore';
import { IconButton } from '../../ui/IconButton';
import { ResizeHandle } from '../../ui/ResizeHandle';
import { areas } from '../areas';
import { FaultBoundary } from '../FaultBoundary';
import { useOnceClicked } from './useOnceClicked';
import styles from './Frame.module.css';

function inspectorFor(kind: string): ComponentType<InspectorProps> | null {
  for (const { inspectors } of areas) {
    const found = inspectors?.[kind];
    if (found !== undefined) return found;
  }
  return null;
}

/** The kind that most of a selection is of; of as many, the one that was selected last. */
function prevailingKind(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let prevailing: string | null = null;
  for (const id of ids) {
    const kind = kindOfId(id);
    if (kind === null) continue;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count >= (counts.get(prevailing ?? '') ?? 0)) prevailing = kind;
  }
  return prevailing;
}

/**
 * Shows what is selected, in the inspector of its kind; of a mixed selection the kind of most. Takes
 * no room while there is nothing to show.
 */
export function InspectorPane() {
  const selected = useUi((state) => state.selection);
  // What was undone or deleted is selected until something else is: there is nothing to say of it.
  const here = useDocument((document) =>
    selected.filter((id) => findRecord(document, id) !== undefined).join(' '),
  );
  const selection = here.split(' ');
  const isOpen = useUi(showsInspector);
  const kind = prevailingKind(selection);
  const Inspector = kind === null ? null : inspectorFor(kind);
  const isShown = useOnceClicked(isOpen && Inspector !== null);
  if (!isShown || Inspector === null) return null;
  const ids = selection.filter((id) => kindOfId(id) === kind);
  return <Pane Inspector={Inspector} ids={ids} />;
}

function Pane({ Inspector, ids }: InspectorProps & { Inspector: ComponentType<InspectorProps> }) {
  const { t } = useTranslation();
  const width = useUi((state) => state.inspectorWidth);
  const pane = useRef<HTMLElement>(null);
  const label = t('frame.inspector.label');
  const { landmarkProps } = useLandmark({ role: 'complementary', 'aria-label': label }, pane);
  return (
    <aside
      {...landmarkProps}
      ref={pane}
      tabIndex={-1}
      data-region
      className={styles['inspector']}
      style={{ width }}
    >
      <ResizeHandle
        name={label}
        edge="left"
        size={width}
        min={inspectorWidths.smallest}
        max={inspectorWidths.largest}
        usual={inspectorWidths.usual}
        onResize={setInspectorWidth}
      />
      <span className={styles['closeInspector']}>
        <IconButton
          icon={X}
          size="small"
          label={t('frame.inspector.close')}
          onPress={() => {
            setInspectorOpen(false);
          }}
        />
      </span>
      <div className={styles['inspectorBody']}>
        <FaultBoundary key={ids.join(' ')} place="inspector">
          <Inspector ids={ids} />
        </FaultBoundary>
      </div>
    </aside>
  );
}
