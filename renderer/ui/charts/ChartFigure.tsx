import { ChartNoAxesColumn, Copy, Download, Ellipsis, Table2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx';
import { IconButton } from '../IconButton';
import { MenuButton } from '../Menu';
import type { MenuEntry } from '../Menu';
import { useTokens } from '../useTokens';
import { chartPicture } from './chartPicture';
import { withOpacity } from './chartTheme';
import styles from './ChartFigure.module.css';

/** What to do with a picture of the chart; the area gives what its desktop can. */
export interface PictureActions {
  readonly copy: (png: Uint8Array<ArrayBuffer>) => void;
  readonly save: (png: Uint8Array<ArrayBuffer>, name: string) => void;
}

/** A colour of a chart and what it means. */
export interface ChartKey {
  readonly label: string;
  /** A colour token, without `var()`. */
  readonly color: `--${string}`;
  /** How much of the colour is drawn, 0 to 1. Default 1. */
  readonly opacity?: number;
}

export interface ChartFigureProps {
  /** Says what the chart is about, in plain words. */
  readonly title: string;
  readonly description?: string | undefined;
  /** A chart.js chart that fills its parent. */
  readonly chart: ReactNode;
  /** The same figures as a PlainTable; its caption may be hidden. */
  readonly table: ReactNode;
  /** CSS pixels, or a CSS length. Default 240. */
  readonly height?: number | string;
  readonly picture?: PictureActions;
  /** What its colours mean, for a picture of it that stands alone. */
  readonly legend?: readonly ChartKey[];
  readonly className?: string | undefined;
}

/** A chart with its title, the table behind it, and ways to take it along. */
export function ChartFigure(props: ChartFigureProps) {
  const { t } = useTranslation();
  const [showsTable, setShowsTable] = useState(false);
  const titleId = useId();
  const [body, setBody] = useState<HTMLDivElement | null>(null);
  const read = useTokens();
  const { picture, title } = props;
  const withPicture = (use: (png: Uint8Array<ArrayBuffer>) => void): void => {
    const canvas = body?.querySelector('canvas');
    if (canvas === null || canvas === undefined) return;
    const keys = (props.legend ?? []).map(({ label, color, opacity = 1 }) => ({
      label,
      color: withOpacity(read(color), opacity),
    }));
    const colors = { paper: read('--surface'), ink: read('--ink') };
    void chartPicture(canvas, title, keys, colors).then(use);
  };
  const entries: MenuEntry[] =
    picture === undefined
      ? []
      : [
          {
            id: 'copy',
            label: t('ui.chart.copy'),
            icon: Copy,
            onAction: () => {
              withPicture(picture.copy);
            },
          },
          {
            id: 'save',
            label: t('ui.chart.save'),
            icon: Download,
            onAction: () => {
              withPicture((png) => {
                picture.save(png, title);
              });
            },
          },
        ];
  return (
    <figure className={cx(styles['figure'], props.className)} aria-labelledby={titleId}>
      <figcaption className={styles['head']}>
        <div className={styles['words']}>
          <h2 id={titleId}>{title}</h2>
          {props.description === undefined ? null : (
            <p className={styles['description']}>{props.description}</p>
          )}
        </div>
        <IconButton
          size="small"
          icon={showsTable ? ChartNoAxesColumn : Table2}
          label={showsTable ? t('ui.chart.showChart') : t('ui.chart.showTable')}
          onPress={() => {
            setShowsTable(!showsTable);
          }}
        />
        {entries.length === 0 || showsTable ? null : (
          <MenuButton
            label={t('ui.chart.more')}
            placement="bottom end"
            trigger={<IconButton size="small" icon={Ellipsis} label={t('ui.chart.more')} />}
            entries={entries}
          />
        )}
      </figcaption>
      {showsTable ? (
        <div className={styles['table']}>{props.table}</div>
      ) : (
        <div ref={setBody} className={styles['chart']} style={{ height: props.height ?? 240 }}>
          {props.chart}
        </div>
      )}
    </figure>
  );
}
