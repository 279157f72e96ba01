import type { PartnerScore } from '@shared/scoring/partnerScore';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { PlainTable, type PlainColumn } from '../../../ui/PlainTable';
import { formatScore } from '../scoreWords';
import type { Scoring } from '../useScoring';

interface ComparisonTableProps {
  readonly scoring: Scoring;
  readonly ids: readonly string[];
}

/** The figures behind the radar. */
export function ComparisonTable({ scoring, ids }: ComparisonTableProps) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const columns: readonly PlainColumn<PartnerScore>[] = [
    {
      id: 'partner',
      title: t('scorecards.ranking.partner'),
      cell: ({ partnerId }) => partners.get(partnerId)?.name ?? '–',
    },
    ...scoring.tree.map(({ dimension }, at) => ({
      id: dimension.id,
      title: dimension.name,
      isNumber: true,
      cell: ({ dimensions }: PartnerScore) => formatScore(dimensions[at]?.score ?? null),
    })),
    {
      id: 'total',
      title: t('scorecards.compare.total'),
      isNumber: true,
      cell: ({ score }) => formatScore(score),
    },
  ];
  return (
    <PlainTable
      caption={t('scorecards.compare.table')}
      isCaptionHidden
      columns={columns}
      rows={ids.flatMap((id) => scoring.scores.get(id) ?? [])}
      keyOf={({ partnerId }) => partnerId}
    />
  );
}
