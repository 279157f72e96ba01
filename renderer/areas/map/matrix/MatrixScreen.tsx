import { ArrowLeft, Grid3x3 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '@shared/network/competitorMatrix';
import { useCommands } from '../../../frame/commandRegistry';
import { navigate } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { SegmentedControl } from '../../../ui/Toggles';
import { MatrixGrid } from './MatrixGrid';
import { MatrixMark } from './MatrixMark';
import styles from './MatrixScreen.module.css';
import { Openings } from './Openings';
import { standings } from './standings';
import { useMatrix } from './useMatrix';

/** Partners against competitors and ourselves: who works with whom, and where we could go. */
export function MatrixScreen({ mapId }: { readonly mapId: string }) {
  const { t } = useTranslation();
  const matrix = useMatrix();
  const [shown, setShown] = useState<Standing | 'all'>('all');
  const back = useMemo(
    () => [
      {
        id: 'map.backToMap',
        group: 'map' as const,
        title: () => t('mapReading.matrix.back'),
        shortcut: 'Escape' as const,
        run: () => navigate('map', { map: mapId }),
      },
    ],
    [t, mapId],
  );
  useCommands(back);
  const isEmpty = matrix.competitorIds.length === 0;
  return (
    <div className={styles['screen']}>
      <header className={styles['head']}>
        <Button kind="quiet" icon={ArrowLeft} onPress={() => navigate('map', { map: mapId })}>
          {t('mapReading.matrix.back')}
        </Button>
        <h1 tabIndex={-1} data-landing>
          {t('mapReading.matrix.title')}
        </h1>
        {isEmpty ? null : (
          <SegmentedControl
            label={t('mapReading.matrix.show')}
            choices={(['all', ...standings] as const).map((id) => ({
              id,
              label:
                id === 'all' ? t('mapReading.matrix.all') : t(`mapReading.matrix.standing.${id}`),
            }))}
            value={shown}
            onChange={setShown}
          />
        )}
      </header>
      {isEmpty ? (
        <EmptyState
          icon={Grid3x3}
          title={t('mapReading.matrix.empty')}
          text={t('mapReading.matrix.emptyText')}
          actions={
            <Button kind="primary" onPress={() => navigate('partners', { view: 'table' })}>
              {t('mapReading.matrix.emptyAction')}
            </Button>
          }
        />
      ) : (
        <div className={styles['body']}>
          <section className={styles['matrix']} aria-label={t('mapReading.matrix.grid')}>
            <p className={styles['text']}>{t('mapReading.matrix.text')}</p>
            <Legend />
            <MatrixGrid matrix={matrix} shown={shown} />
          </section>
          <Openings matrix={matrix} />
        </div>
      )}
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']}>
      {(['existing', 'at-risk', 'planned'] as const).map((working) => (
        <li key={working}>
          <MatrixMark working={working} strength={null} />
          {t(`mapReading.matrix.legend.${working}`)}
        </li>
      ))}
    </ul>
  );
}
