import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  CompetitorMatrix,
  MatrixCell,
  MatrixRow,
  Standing,
} from '@shared/network/competitorMatrix';
import { useDocument } from '../../../store/documentStore';
import { inspect } from '../../../store/uiStore';
import { formatNumber } from '../../../ui/format';
import { groupsOf } from './groupsOf';
import { planWithUs } from './matrixActions';
import { MatrixMark } from './MatrixMark';
import styles from './MatrixScreen.module.css';
import { moveInGrid, type GridPlace } from './moveInGrid';

/** More rows than anybody reads are not put into the page. */
const mostRows = 400;

export interface MatrixGridProps {
  readonly matrix: CompetitorMatrix;
  readonly shown: Standing | 'all';
}

/** The matrix itself: one stop for Tab, arrows within, Enter for what a field stands for. */
export function MatrixGrid({ matrix, shown }: MatrixGridProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const { groups, total } = groupsOf(matrix, shown, mostRows);
  const size = { rows: Math.min(total, mostRows), columns: matrix.columns.length + 1 };
  const place = {
    row: Math.min(at.row, Math.max(0, size.rows - 1)),
    column: Math.min(at.column, size.columns - 1),
  };
  const go = (next: GridPlace): void => {
    setAt(next);
    const selector = `[data-place="${String(next.row)} ${String(next.column)}"]`;
    table.current?.querySelector<HTMLElement>(selector)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveInGrid(place, event.key, size, event.ctrlKey || event.metaKey);
    if (!next) return;
    event.preventDefault();
    go(next);
  };
  return (
    <div className={styles['scroller']}>
      <table
        ref={table}
        role="grid"
        aria-label={t('mapReading.matrix.grid')}
        className={styles['grid']}
        onKeyDown={onKeyDown}
      >
        <Heads matrix={matrix} />
        {groups.map(({ standing, count, offset, rows }) => (
          <tbody key={standing}>
            <tr>
              <th scope="rowgroup" colSpan={size.columns} className={styles['group']}>
                {t(`mapReading.matrix.standing.${standing}`)}
                <span className={styles['count']}>{formatNumber(count)}</span>
              </th>
            </tr>
            {rows.map((row, index) => (
              <Row
                key={row.partnerId}
                row={row}
                matrix={matrix}
                number={offset + index}
                at={place}
                onFocus={setAt}
              />
            ))}
          </tbody>
        ))}
      </table>
      {total > mostRows ? (
        <p className={styles['text']}>{t('mapReading.matrix.more', { shown: mostRows, total })}</p>
      ) : null}
    </div>
  );
}

function Heads({ matrix }: { readonly matrix: CompetitorMatrix }) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  return (
    <thead>
      <tr>
        <th scope="col">{t('mapReading.matrix.partner')}</th>
        {matrix.columns.map((id, column) => (
          <th key={id ?? 'us'} scope="col" className={styles['column']}>
            {partners.get(id ?? '')?.name ?? t('mapReading.matrix.us')}
            {column === 0 ? <span className={styles['us']} /> : null}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: MatrixRow;
  readonly matrix: CompetitorMatrix;
  readonly number: number;
  readonly at: GridPlace;
  readonly onFocus: (place: GridPlace) => void;
}

function Row({ row, matrix, number, at, onFocus }: RowProps) {
  const partner = useDocument((document) => document.partner.get(row.partnerId));
  const stop = (column: number) => ({
    'data-place': `${String(number)} ${String(column)}`,
    tabIndex: at.row === number && at.column === column ? 0 : -1,
    onFocus: () => onFocus({ row: number, column }),
  });
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={styles['partner']}
          {...stop(0)}
          onClick={() => inspect([row.partnerId])}
        >
          {partner?.name ?? ''}
        </button>
      </th>
      {row.cells.map((cell, index) => (
        <td key={matrix.columns[index] ?? 'us'}>
          <Cell row={row} cell={cell} matrix={matrix} index={index} stop={stop(index + 1)} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  readonly row: MatrixRow;
  readonly cell: MatrixCell | null;
  readonly matrix: CompetitorMatrix;
  readonly index: number;
  readonly stop: { readonly tabIndex: number; readonly onFocus: () => void };
}

/** A field opens its relationship; an empty one in our column plans one. */
function Cell({ row, cell, matrix, index, stop }: CellProps) {
  const { t } = useTranslation();
  const columnId = matrix.columns[index] ?? null;
  const column = useDocument((document) => document.partner.get(columnId ?? '')?.name);
  const name = column ?? t('mapReading.matrix.us');
  const open = (): void => {
    const [first] = cell?.relationshipIds ?? [];
    if (first !== undefined) inspect([first]);
    else if (!cell && index === 0 && columnId !== null) planWithUs(t, columnId, row.partnerId);
    else inspect([row.partnerId]);
  };
  const strength = cell?.strength ?? null;
  const words = [
    t(`mapReading.matrix.cell.${cell?.working ?? 'none'}`, { name }),
    ...(strength === null ? [] : [t('mapReading.matrix.cell.strength', { strength })]),
  ];
  return (
    <button
      type="button"
      className={styles['cell']}
      aria-label={words.join(', ')}
      {...stop}
      onClick={open}
    >
      {cell ? <MatrixMark working={cell.working} strength={cell.strength} /> : null}
    </button>
  );
}
