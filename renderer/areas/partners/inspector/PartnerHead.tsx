import { useTranslation } from 'react-i18next';
import type { Partner } from '@shared/model/partner';
import { actorHueOf } from '@shared/partners/actorHue';
import { fieldText } from '@shared/partners/partnerField';
import { currentDocument } from '../../../store/documentStore';
import { InlineEdit } from '../../../ui/InlineEdit';
import { Monogram } from '../../../ui/Monogram';
import { StageBadge } from '../../../ui/StageBadge';
import { ClassTag, Tag } from '../../../ui/Tag';
import { setPartnerField } from '../partnerActions';
import { sayRequired } from '../../../frame/sayRequired';
import { noteFreshPartner, useFreshPartner } from '../freshPartner';
import { usePartnerFields } from '../partnerFieldsNow';
import styles from './PartnerInspector.module.css';

export interface PartnerHeadProps {
  readonly partner: Partner;
  /** On the profile the head is the head of the page. */
  readonly isPage?: boolean;
}

/** Who it is: monogram, name, kind, class, stage and tier. */
export function PartnerHead({ partner, isPage = false }: PartnerHeadProps) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const isFresh = useFreshPartner() === partner.id;
  const hue = actorHueOf(currentDocument(), partner);
  const name = fields.byId.get('name');
  const textOf = (id: string): string => {
    const field = fields.byId.get(id);
    return field === undefined ? '' : fieldText(field, field.read(partner));
  };
  const className = textOf('class');
  const kind = textOf('kind');
  const NameHeading = isPage ? 'h1' : 'h2';
  return (
    <div className={isPage ? styles['pageHead'] : styles['head']}>
      <div className={styles['who']}>
        <Monogram name={partner.name} hue={hue} size={isPage ? 48 : 36} />
        <div className={styles['names']}>
          <NameHeading className={styles['name']}>
            <InlineEdit
              label={t('partners.field.name')}
              value={partner.name}
              {...(isFresh ? { isEditing: true, onEditingChange: endNaming } : {})}
              onRefuse={() => sayRequired(t('partners.field.name'))}
              onCommit={(next) => {
                if (name !== undefined) setPartnerField([partner.id], name, next);
              }}
            />
          </NameHeading>
          <span className={styles['kind']}>
            {kind === '' ? t(`plan.role.${partner.role}`) : kind}
          </span>
        </div>
      </div>
      <div className={styles['tags']}>
        {className === '' ? null : <ClassTag hue={hue} name={className} />}
        {partner.role === 'partner' ? (
          <Tag>
            <StageBadge stage={partner.stage} />
          </Tag>
        ) : (
          <Tag>{t(`plan.role.${partner.role}`)}</Tag>
        )}
        {partner.tier === null ? null : <Tag>{partner.tier}</Tag>}
      </div>
    </div>
  );
}

function endNaming(isEditing: boolean): void {
  if (!isEditing) noteFreshPartner(null);
}
