import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  isRefused,
  type NetworkProblem,
  type ProblemCode,
} from '@shared/exchange/network/incoming';
import { desktop } from '../../../desktop';
import { showToast } from '../../../store/toasts';
import { Button } from '../../../ui/Button';
import { formatNumber } from '../../../ui/format';
import styles from './ImportMapDialog.module.css';

/** Of each sort so many are shown; the list that is copied holds all. */
const mostShown = 20;

/** What is not taken over, and what is but not as the file has it: of each thing, which and why. */
export function ImportReport({ problems }: { readonly problems: readonly NetworkProblem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  const bySort = new Map<ProblemCode, NetworkProblem[]>();
  for (const problem of problems) {
    const same = bySort.get(problem.code);
    if (same) same.push(problem);
    else bySort.set(problem.code, [problem]);
  }
  const sorts = [...bySort].sort(([a], [b]) => Number(isRefused(b)) - Number(isRefused(a)));
  const placeOf = ({ row, what }: NetworkProblem): string => {
    if (row === undefined) return what;
    const place = t(`mapShow.import.row.${row.list}`, { row: formatNumber(row.number) });
    return what === '' ? place : t('mapShow.import.rowOf', { row: place, what });
  };
  const copy = async (): Promise<void> => {
    const lines = problems.map(
      (problem) => `${t(`mapShow.import.problem.${problem.code}`)}: ${placeOf(problem)}`,
    );
    const result = await desktop.copyText(lines.join('\n'));
    if (result.ok) showToast({ tone: 'good', message: t('mapShow.import.listCopied') });
  };
  return (
    <section className={styles['report']} aria-label={t('mapShow.import.report')}>
      <header className={styles['reportHead']}>
        <h3>{t('mapShow.import.report')}</h3>
        <Button kind="quiet" icon={Copy} onPress={() => void copy()}>
          {t('mapShow.import.copyList')}
        </Button>
      </header>
      {sorts.map(([code, list]) => (
        <details key={code} className={styles['sort']}>
          <summary>
            <span>{t(`mapShow.import.problem.${code}`)}</span>
            <span className={isRefused(code) ? styles['refused'] : styles['adjusted']}>
              {t(isRefused(code) ? 'mapShow.import.refused' : 'mapShow.import.adjusted', {
                number: formatNumber(list.length),
              })}
            </span>
          </summary>
          <ul>
            {list.slice(0, mostShown).map((problem, index) => (
              <li key={`${String(index)} ${problem.what}`}>{placeOf(problem)}</li>
            ))}
            {list.length > mostShown ? (
              <li>{t('mapShow.import.more', { number: formatNumber(list.length - mostShown) })}</li>
            ) : null}
          </ul>
        </details>
      ))}
    </section>
  );
}
