import type { ReactNode } from 'react';
import { cx } from './cx';
import styles from './PlainTable.module.css';

export interface PlainColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
}

export interface PlainTableProps<Row> {
  readonly caption: string;
  readonly isCaptionHidden?: boolean;
  /** The first column names the row. */
  readonly columns: readonly PlainColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** A short table to read: the one behind a chart, the reasons behind a number. */
export function PlainTable<Row>(props: PlainTableProps<Row>) {
  return (
    <table className={styles['table']}>
      <caption
        className={cx(props.isCaptionHidden === true ? 'visually-hidden' : styles['caption'])}
      >
        {props.caption}
      </caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={cx(column.isNumber === true && styles['number'])}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={props.keyOf(row)}>
            {props.columns.map((column, at) =>
              at === 0 ? (
                <th key={column.id} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.id} className={cx(column.isNumber === true && styles['number'])}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
