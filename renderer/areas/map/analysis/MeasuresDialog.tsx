import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorMeasures, NetworkAnalysis } from '@shared/network/analyseNetwork';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { formatFixed, formatFixedPercent, formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { Tooltip } from '../../../ui/Tooltip';
import { useMapSession } from '../MapContext';
import styles from './AnalysisPanel.module.css';
import { showOnMap } from './showOnMap';

const measures = [
  'degree',
  'betweenness',
  'closeness',
  'constraint',
  'effectiveSize',
  'community',
  'cutOff',
] as const;
type Measure = (typeof measures)[number];
type Column = Measure | 'name';

/** More rows than anybody reads are not put into the page. */
const mostRows = 300;

export interface MeasuresDialogProps {
  readonly analysis: NetworkAnalysis;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All measures of all actors of the map; what each means is said at the head of its column. */
export function MeasuresDialog({ analysis, isOpen, onClose }: MeasuresDialogProps) {
  const { t } = useTranslation();
  const count = analysis.actors.size;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t('mapReading.analysis.tableTitle')}
      description={
        count > mostRows
          ? t('mapReading.analysis.firstRows', { shown: mostRows, total: count })
          : t('mapReading.analysis.tableText')
      }
      size="wide"
    >
      <div
        className={styles['tableHolder']}
        tabIndex={0}
        role="region"
        aria-label={t('mapReading.analysis.tableTitle')}
      >
        <MeasuresTable analysis={analysis} onShown={onClose} />
      </div>
    </Dialog>
  );
}

interface Sort {
  readonly column: Column;
  readonly isDown: boolean;
}

interface MeasuresTableProps {
  readonly analysis: NetworkAnalysis;
  readonly onShown: () => void;
}

function MeasuresTable({ analysis, onShown }: MeasuresTableProps) {
  const session = useMapSession();
  const partners = useDocument((document) => document.partner);
  const [sort, setSort] = useState<Sort>({ column: 'betweenness', isDown: true });
  const rows = useMemo(() => {
    const nameOf = (id: string): string => partners.get(id)?.name ?? '';
    const collator = new Intl.Collator('en', { numeric: true });
    const direction = sort.isDown ? -1 : 1;
    const compare = (a: ActorMeasures, b: ActorMeasures): number => {
      const byName = collator.compare(nameOf(a.id), nameOf(b.id));
      if (sort.column === 'name') return direction * byName;
      const difference = (a[sort.column] ?? -1) - (b[sort.column] ?? -1);
      return direction * difference || byName;
    };
    return [...analysis.actors.values()].sort(compare).slice(0, mostRows);
  }, [analysis, partners, sort]);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {(['name', ...measures] as const).map((column) => (
            <Head key={column} column={column} sort={sort} onSort={setSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <button
                type="button"
                className={styles['rowName']}
                onClick={() => {
                  showOnMap(session, [row.id]);
                  onShown();
                }}
              >
                {partners.get(row.id)?.name ?? ''}
              </button>
            </th>
            {measures.map((measure) => (
              <td key={measure}>{written(measure, row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

function Head({ column, sort, onSort }: HeadProps) {
  const { t } = useTranslation();
  const isSorted = sort.column === column;
  const title = column === 'name' ? t('mapReading.analysis.name') : t(`network.measure.${column}`);
  const button = (
    <Button
      kind="quiet"
      size="small"
      className={styles['headName']}
      onPress={() => onSort({ column, isDown: isSorted ? !sort.isDown : column !== 'name' })}
    >
      {title}
      {isSorted ? <Icon of={sort.isDown ? ArrowDown : ArrowUp} size={14} /> : null}
    </Button>
  );
  return (
    <th scope="col" aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : 'none'}>
      {column === 'name' ? (
        button
      ) : (
        <Tooltip
          text={`${t(`network.measure.${column}Text`)} ${t(`mapReading.analysis.source.${column}`)}`}
        >
          {button}
        </Tooltip>
      )}
    </th>
  );
}

/** A measure as it is written; a dash where it has no meaning. */
function written(measure: Measure, actor: ActorMeasures): string {
  const value = actor[measure];
  if (value === null) return '–';
  switch (measure) {
    case 'betweenness':
    case 'closeness':
      return formatFixedPercent(value, 1);
    case 'constraint':
      return formatFixed(value, 2);
    case 'effectiveSize':
      return formatFixed(value, 1);
    case 'community':
      return formatNumber(value + 1);
    case 'degree':
    case 'cutOff':
      return formatNumber(value);
  }
}
