import type { CriterionScore, DimensionScore } from '@shared/scoring/partnerScore';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { formatFixed, formatPercent } from '../../../ui/format';
import { PlainTable, type PlainColumn } from '../../../ui/PlainTable';
import styles from './ScoreExplanation.module.css';

/** Where the score of a dimension comes from: its criteria, each rater's level, the evidence. */
export function DimensionExplanation({ score }: { readonly score: DimensionScore }) {
  const { t } = useTranslation();
  const people = useDocument((document) => document.person);
  const raterIds = new Set(
    score.criteria.flatMap(({ answers }) => answers.map(({ personId }) => personId)),
  );
  const nameOf = (personId: string): string => people.get(personId)?.name ?? '–';
  const byName = [...raterIds].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const columns: readonly PlainColumn<CriterionScore>[] = [
    {
      id: 'criterion',
      title: t('scorecards.explain.criterion'),
      cell: ({ criterion }) => criterion.name,
    },
    ...byName.map((personId) => ({
      id: personId,
      title: firstName(nameOf(personId)),
      isNumber: true,
      cell: ({ answers }: CriterionScore) =>
        answers.find((answer) => answer.personId === personId)?.level ?? '–',
    })),
    {
      id: 'mean',
      title: t('scorecards.explain.mean'),
      isNumber: true,
      cell: (row) => (row.score === null ? '–' : formatFixed(row.score, 2)),
    },
    {
      id: 'share',
      title: t('scorecards.explain.share'),
      isNumber: true,
      cell: ({ share }) => formatPercent(share),
    },
  ];
  const evidence = score.criteria.flatMap(({ criterion, answers }) =>
    answers
      .filter((answer) => answer.evidence !== '')
      .map((answer) => ({ ...answer, criterion: criterion.name, id: criterion.id })),
  );
  return (
    <>
      <PlainTable
        caption={t('scorecards.explain.dimensionText', { dimension: score.dimension.name })}
        columns={columns}
        rows={score.criteria}
        keyOf={({ criterion }) => criterion.id}
      />
      <p className={styles['sum']}>
        <span>{t('scorecards.explain.sum')}</span>
        <b>{score.score === null ? '–' : formatFixed(score.score, 2)}</b>
      </p>
      {evidence.length === 0 ? null : (
        <ul className={styles['evidence']} aria-label={t('scorecards.explain.evidence')}>
          {evidence.map((note) => (
            <li key={`${note.id}${note.personId}`}>
              <p>{note.evidence}</p>
              <p className={styles['quiet']}>
                {t('scorecards.explain.evidenceBy', {
                  person: nameOf(note.personId),
                  level: note.level,
                  criterion: note.criterion,
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
