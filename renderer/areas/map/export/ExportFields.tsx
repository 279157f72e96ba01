import { useTranslation } from 'react-i18next';
import type { PaperName } from '@shared/scene/pages';
import { formatPercent } from '../../../ui/format';
import { Select } from '../../../ui/Select';
import { Checkbox, SegmentedControl } from '../../../ui/Toggles';
import styles from './ExportDialog.module.css';
import {
  chooseExport,
  exportFormats,
  pageScales,
  useExport,
  type ExportFormat,
  type ExportOptions,
  type PageScale,
} from './exportOptions';
import { coloursOnScreen } from './exportTheme';

const pictures: readonly ExportFormat[] = ['png', 'svg', 'pdf', 'pptx'];
const papers: readonly { readonly id: PaperName; readonly label: string }[] = [
  { id: 'a4', label: 'A4' },
  { id: 'a3', label: 'A3' },
  { id: 'letter', label: 'Letter' },
  { id: 'tabloid', label: 'Tabloid' },
  { id: 'a0', label: 'A0' },
];
const factors = [1, 2, 3, 4] as const;

/** What can be chosen, as the format asks for it. */
export function ExportFields({ hasSelection }: { readonly hasSelection: boolean }) {
  const { t } = useTranslation();
  const options = useExport((state) => state.options);
  const { format } = options;
  return (
    <div className={styles['fields']}>
      <Select
        label={t('mapShow.export.format')}
        choices={exportFormats.map((id) => ({ id, label: t(`mapShow.export.formats.${id}`) }))}
        value={format}
        onChange={(next) => chooseExport({ format: next })}
        description={t(`mapShow.export.about.${format}`)}
      />
      {hasSelection ? (
        <Segments
          label={t('mapShow.export.scope')}
          value={options.scope}
          choices={[
            { id: 'whole', label: t('mapShow.export.whole') },
            { id: 'selection', label: t('mapShow.export.selection') },
          ]}
          onChange={(scope) => chooseExport({ scope })}
        />
      ) : null}
      {format === 'png' ? (
        <Segments
          label={t('mapShow.export.size')}
          value={String(options.factor)}
          choices={factors.map((factor) => ({
            id: String(factor),
            label: t('mapShow.export.times', { factor }),
          }))}
          onChange={(id) => {
            const factor = factors.find((known) => String(known) === id);
            if (factor !== undefined) chooseExport({ factor });
          }}
        />
      ) : null}
      {format === 'pdf' ? <PaperFields options={options} /> : null}
      {format === 'csv' ? (
        <Segments
          label={t('mapShow.export.table')}
          value={options.table}
          choices={[
            { id: 'nodes', label: t('mapShow.export.nodes') },
            { id: 'edges', label: t('mapShow.export.edges') },
          ]}
          onChange={(table) => chooseExport({ table })}
        />
      ) : null}
      {pictures.includes(format) ? <ColourFields options={options} /> : null}
    </div>
  );
}

function ColourFields({ options }: { readonly options: ExportOptions }) {
  const { t } = useTranslation();
  return (
    <>
      <Segments
        label={t('mapShow.export.colours')}
        value={options.colours ?? coloursOnScreen()}
        choices={[
          { id: 'light', label: t('mapShow.export.light') },
          { id: 'dark', label: t('mapShow.export.dark') },
        ]}
        onChange={(colours) => chooseExport({ colours })}
      />
      <Checkbox
        label={t('mapShow.export.background')}
        isSelected={options.background}
        onChange={(background) => chooseExport({ background })}
      />
    </>
  );
}

function PaperFields({ options }: { readonly options: ExportOptions }) {
  const { t } = useTranslation();
  const scaleIds: readonly PageScale[] = ['full', 'threeQuarters', 'half'];
  const scaleLabel = (id: PageScale): string => formatPercent(Number(pageScales[id]));
  return (
    <>
      <div className={styles['pair']}>
        <Select
          label={t('mapShow.export.paper')}
          choices={papers}
          value={options.paper}
          onChange={(paper) => chooseExport({ paper })}
        />
        <Segments
          label={t('mapShow.export.orientation')}
          value={options.landscape ? 'landscape' : 'portrait'}
          choices={[
            { id: 'portrait', label: t('mapShow.export.portrait') },
            { id: 'landscape', label: t('mapShow.export.landscape') },
          ]}
          onChange={(id) => chooseExport({ landscape: id === 'landscape' })}
        />
      </div>
      <Select
        label={t('mapShow.export.pages')}
        choices={[
          { id: 'fit', label: t('mapShow.export.onePage') },
          ...scaleIds.map((id) => ({
            id,
            label: t('mapShow.export.tiles', { scale: scaleLabel(id) }),
          })),
        ]}
        value={options.pageScale}
        onChange={(pageScale) => chooseExport({ pageScale })}
      />
    </>
  );
}

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}

/** A segmented control under its label, as the other fields stand under theirs. */
function Segments<Id extends string>(props: SegmentsProps<Id>) {
  return (
    <div className={styles['segments']}>
      <span className={styles['label']} aria-hidden>
        {props.label}
      </span>
      <SegmentedControl {...props} />
    </div>
  );
}
