import { actorHueOf } from '@shared/partners/actorHue';
import { agreementOf } from '@shared/scoring/agreement';
import { countRated } from '@shared/scoring/partnerScore';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { SortDescriptor } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { select, useUi } from '../../../store/uiStore';
import { cx } from '../../../ui/cx';
import { formatNumber, formatPercent } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { Monogram } from '../../../ui/Monogram';
import { ScoreNumber } from '../score/ScoreNumber';
import { agreementWords } from '../scoreWords';
import { ContributionBar } from './ContributionBar';
import {
  rankingColumns,
  type RankingColumn,
  type RankingRow,
  type RankingSort,
} from './rankingRows';
import styles from './RankingTable.module.css';

interface RankingTableProps {
  readonly rows: readonly RankingRow[];
  readonly sort: RankingSort;
  readonly onSort: (sort: RankingSort) => void;
  readonly onRate: (partnerId: string) => void;
}

const numberColumns: readonly RankingColumn[] = ['rank', 'score', 'coverage'];
const columns = ['rank', 'partner', 'bar', 'score', 'agreement', 'coverage'] as const;

/** Partners by score: a click selects, several with Ctrl or Shift, Enter or a double click rates. */
export function RankingTable({ rows, sort, onSort, onRate }: RankingTableProps) {
  const { t } = useTranslation();
  const selection = useUi((state) => state.selection);
  const shown = new Set(rows.map(({ partner }) => partner.id));
  const takeSort = (descriptor: SortDescriptor): void => {
    const column = rankingColumns.find((name) => name === descriptor.column);
    if (column === undefined) return;
    onSort({ column, isDescending: descriptor.direction === 'descending' });
  };
  return (
    <Table
      aria-label={t('scorecards.ranking.table')}
      className={cx(styles['table'])}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={selection.filter((id) => shown.has(id))}
      onSelectionChange={(keys) => {
        select(keys === 'all' ? [...shown] : [...keys].map(String));
      }}
      onRowAction={(key) => {
        onRate(String(key));
      }}
      sortDescriptor={{
        column: sort.column,
        direction: sort.isDescending ? 'descending' : 'ascending',
      }}
      onSortChange={takeSort}
    >
      <TableHeader>
        {columns.map((id) => (
          <Column
            key={id}
            id={id}
            allowsSorting={id !== 'bar'}
            isRowHeader={id === 'partner'}
            className={cx(
              styles['head'],
              styles[id],
              numberColumns.some((column) => column === id) && styles['number'],
            )}
          >
            {({ sortDirection }) => (
              <span className={styles['heading']}>
                {t(`scorecards.ranking.${id}`)}
                {sortDirection === undefined ? null : (
                  <Icon of={sortDirection === 'ascending' ? ArrowUp : ArrowDown} size={12} />
                )}
              </span>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody items={rows.map((row) => ({ ...row, id: row.partner.id }))}>
        {(row) => (
          <Row className={cx(styles['row'])} textValue={row.partner.name}>
            <Cell className={cx(styles['cell'], styles['number'], styles['quiet'])}>
              {row.rank === null ? '–' : formatNumber(row.rank)}
            </Cell>
            <Cell className={cx(styles['cell'])} textValue={row.partner.name}>
              <PartnerName row={row} />
            </Cell>
            <Cell className={cx(styles['cell'])}>
              {row.rank === null ? <TooLittleRated row={row} /> : <ContributionBar row={row} />}
            </Cell>
            <Cell className={cx(styles['cell'], styles['number'])}>
              <ScoreNumber
                name={row.partner.name}
                score={row.score}
                onRate={() => {
                  onRate(row.partner.id);
                }}
              />
            </Cell>
            <Cell
              className={cx(
                styles['cell'],
                agreementOf(row.score).level === 'split' ? styles['split'] : styles['quiet'],
              )}
            >
              <span className={styles['clip']}>{agreementWords(t, row.score)}</span>
            </Cell>
            <Cell className={cx(styles['cell'], styles['number'], styles['quiet'])}>
              {formatPercent(row.score.coverage)}
            </Cell>
          </Row>
        )}
      </TableBody>
    </Table>
  );
}

/** Stands where the bar would: one good answer is no score to compare with others. */
function TooLittleRated({ row: { score } }: { readonly row: RankingRow }) {
  const { t } = useTranslation();
  const counts = countRated(score);
  return (
    <span className={styles['tooLittle']} title={t('scorecards.ranking.tooLittleText', counts)}>
      {t('scorecards.ranking.tooLittle', counts)}
    </span>
  );
}

function PartnerName({ row: { partner } }: { readonly row: RankingRow }) {
  const hue = useDocument((document) => actorHueOf(document, partner));
  return (
    <span className={styles['partnerName']}>
      <Monogram name={partner.name} hue={hue} />
      <span className={styles['clip']} title={partner.name}>
        {partner.name}
      </span>
    </span>
  );
}
