import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CompetitorMatrix, Opening } from '@shared/network/competitorMatrix';
import { useDocument } from '../../../store/documentStore';
import { inspect } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { formatList } from '../../../ui/format';
import { planWithUs } from './matrixActions';
import styles from './MatrixScreen.module.css';

const mostOpenings = 30;

/** Partners of rivals that we have nothing with yet, and what speaks for an approach. */
export function Openings({ matrix }: { readonly matrix: CompetitorMatrix }) {
  const { t } = useTranslation();
  const openings = matrix.openings.slice(0, mostOpenings);
  const isNone = openings.length === 0;
  return (
    <section className={styles['openings']} aria-label={t('mapReading.matrix.openings')}>
      <h2>{t('mapReading.matrix.openings')}</h2>
      <p className={styles['text']}>
        {t(isNone ? 'mapReading.matrix.openingsNone' : 'mapReading.matrix.openingsText')}
      </p>
      <ol className={styles['list']}>
        {openings.map((opening) => (
          <OpeningRow key={opening.partnerId} opening={opening} ownId={matrix.columns[0] ?? null} />
        ))}
      </ol>
    </section>
  );
}

interface OpeningRowProps {
  readonly opening: Opening;
  readonly ownId: string | null;
}

function OpeningRow({ opening, ownId }: OpeningRowProps) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const { partnerId, rivalIds, atRiskIds, introducerIds } = opening;
  const namesOf = (ids: readonly string[]): string =>
    formatList(ids.map((id) => partners.get(id)?.name ?? ''));
  const name = namesOf([partnerId]);
  const reasons = [
    t('mapReading.matrix.withRivals', { names: namesOf(rivalIds) }),
    ...(atRiskIds.length > 0 ? [t('mapReading.matrix.atRisk', { names: namesOf(atRiskIds) })] : []),
    ...(introducerIds.length > 0
      ? [t('mapReading.matrix.introducers', { names: namesOf(introducerIds.slice(0, 3)) })]
      : []),
  ];
  return (
    <li className={styles['opening']}>
      <button
        type="button"
        className={styles['partner']}
        aria-label={t('mapReading.matrix.select', { name })}
        onClick={() => inspect([partnerId])}
      >
        {name}
      </button>
      <span className={styles['text']}>{reasons.join('; ')}.</span>
      <Button
        size="small"
        icon={Link2}
        isDisabled={ownId === null}
        onPress={() => {
          if (ownId !== null) planWithUs(t, ownId, partnerId);
        }}
      >
        {t('mapReading.matrix.connectShort')}
        <span className="visually-hidden">: {name}</span>
      </Button>
    </li>
  );
}
