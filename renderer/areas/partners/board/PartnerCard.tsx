import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { actorHueOf } from '@shared/partners/actorHue';
import { daysInStage } from '@shared/partners/computedFields';
import { currentDocument } from '../../../store/documentStore';
import { today } from '../../../store/today';
import { ActorShape } from '../../../ui/ActorShape';
import { cx } from '../../../ui/cx';
import { formatNumber } from '../../../ui/format';
import { Monogram } from '../../../ui/Monogram';
import styles from './PartnerBoard.module.css';

export interface PartnerCardProps {
  readonly partner: Partner;
  readonly isSelected: boolean;
}

/** A partner on the board: who, what kind, whose, and for how long in this stage. */
export function PartnerCard({ partner, isSelected }: PartnerCardProps) {
  const { t } = useTranslation();
  const document = currentDocument();
  const hue = actorHueOf(document, partner);
  const kind = document.partnerKind.get(partner.partnerKindId ?? '')?.name;
  const days = daysInStage(partner, today());
  const facts = [partner.tier, partner.owner].filter((fact) => fact !== null && fact !== '');
  return (
    <div className={cx(styles['card'], isSelected && styles['selected'])}>
      <div className={styles['who']}>
        <Monogram name={partner.name} hue={hue} />
        <span className={styles['name']}>{partner.name}</span>
      </div>
      <div className={styles['kind']}>
        <ActorShape hue={hue} />
        <span className={styles['text']}>{kind ?? t('partners.board.noKind')}</span>
      </div>
      <div className={styles['foot']}>
        <span className={styles['text']}>{facts.join(' · ')}</span>
        {days === null ? null : (
          <span className={styles['days']}>
            {t('partners.board.days', { count: days, number: formatNumber(days) })}
          </span>
        )}
      </div>
    </div>
  );
}
