import type { Person } from '@shared/model/person';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { replaceParams, select } from '../../../store/uiStore';
import { useRater } from '../rater';
import { useRateablePartners, type Scoring } from '../useScoring';
import { RateHead } from './RateHead';
import { RaterPicker, RaterQuestion } from './RaterPicker';
import { RatingForm } from './RatingForm';
import { RatingStatus } from './RatingStatus';
import styles from './RateView.module.css';
import { answeredByPartner, criterionIds, nextToRate } from './ratingProgress';

interface RateViewProps {
  readonly scoring: Scoring;
  readonly params: Readonly<Record<string, string>>;
}

/** Rating: first who rates, then one partner after another. */
export function RateView({ scoring, params }: RateViewProps) {
  const rater = useRater();
  if (rater === null) return <RaterQuestion />;
  return <RateAs key={rater.id} rater={rater} scoring={scoring} params={params} />;
}

function RateAs({ rater, scoring, params }: RateViewProps & { readonly rater: Person }) {
  const { t } = useTranslation();
  const partners = useRateablePartners();
  const rating = useDocument((document) => document.rating);
  const criteria = useMemo(() => criterionIds(scoring.tree), [scoring.tree]);
  const answered = useMemo(
    () => answeredByPartner({ rating }, scoring.scorecard.id, rater.id, criteria),
    [rating, scoring.scorecard.id, rater.id, criteria],
  );
  const wanted = partners.find(({ id }) => id === params['partner']);
  // 'next', or a partner that is gone: the first one that is not rated, else the first.
  const fallbackId = nextToRate(partners, answered, criteria.length, null) ?? partners[0]?.id;
  const partner = wanted ?? partners.find(({ id }) => id === fallbackId);
  const goTo = (partnerId: string): void => {
    replaceParams({ ...params, partner: partnerId });
  };
  const partnerId = partner?.id;
  useEffect(() => {
    if (partnerId === undefined) return;
    select([partnerId]);
    // So that 'next' stays this partner while it is being rated to the end.
    if (params['partner'] !== partnerId) replaceParams({ ...params, partner: partnerId });
  }, [partnerId, params]);
  if (partner === undefined) return null;
  const ratingKey = {
    scorecardId: scoring.scorecard.id,
    partnerId: partner.id,
    personId: rater.id,
  };
  const complete = partners.filter(({ id }) => (answered.get(id) ?? 0) >= criteria.length);
  return (
    <div className={styles['view']}>
      <RateHead
        partners={partners}
        partner={partner}
        nextId={nextToRate(partners, answered, criteria.length, partner.id)}
        scorecardId={scoring.scorecard.id}
        onPartner={goTo}
      />
      <div className={styles['who']}>
        <RaterPicker />
        <p className={styles['quiet']}>
          {complete.length === partners.length
            ? t('scorecards.rate.allDone', { person: rater.name })
            : t('scorecards.rate.personProgress', {
                person: rater.name,
                done: complete.length,
                total: partners.length,
              })}
        </p>
      </div>
      <RatingStatus
        scoring={scoring}
        ratingKey={ratingKey}
        person={rater.name}
        done={answered.get(partner.id) ?? 0}
        total={criteria.length}
      />
      <RatingForm key={partner.id} scoring={scoring} ratingKey={ratingKey} />
    </div>
  );
}
