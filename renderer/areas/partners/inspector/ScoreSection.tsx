import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { Section } from '../../../ui/Section';
import { PartnerScoreSection } from '../../scorecards';

/** The partner's score on the first scorecard, and the way to rate. Nothing without a scorecard. */
export function ScoreSection({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const isRated = useDocument(
    (document) =>
      document.scorecard.size > 0 && document.partner.get(partnerId)?.role === 'partner',
  );
  if (!isRated) return null;
  return (
    <Section title={t('partners.field.score')}>
      <PartnerScoreSection partnerId={partnerId} />
    </Section>
  );
}
