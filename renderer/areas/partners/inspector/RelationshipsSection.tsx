import { ArrowLeft, ArrowLeftRight, ArrowRight, Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { relationshipsOf, type RelationshipView } from '@shared/partners/partnerRelationships';
import { edit, useDocument } from '../../../store/documentStore';
import { inspect } from '../../../store/uiStore';
import { ComboBox } from '../../../ui/ComboBox';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { PopoverButton } from '../../../ui/PopoverButton';
import { Button } from '../../../ui/Button';
import styles from './PartnerInspector.module.css';
import { RelationshipForm } from './RelationshipForm';
import { Section } from '../../../ui/Section';

/** Who a partner works with. A click on the other one selects it. */
export function RelationshipsSection({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const partner = useDocument((document) => document.partner);
  const relationship = useDocument((document) => document.relationship);
  const views = useMemo(
    () => relationshipsOf({ partner, relationship }, partnerId),
    [partner, relationship, partnerId],
  );
  return (
    <Section
      title={t('partners.field.relationships')}
      detail={views.length === 0 ? undefined : String(views.length)}
    >
      {views.length === 0 ? null : (
        <ul className={styles['list']}>
          {views.map((view) => (
            <RelationshipItem key={view.relationship.id} view={view} />
          ))}
        </ul>
      )}
      <AddRelationship partnerId={partnerId} />
    </Section>
  );
}

function RelationshipItem({ view }: { readonly view: RelationshipView }) {
  const { t } = useTranslation();
  const { relationship, other, outgoing } = view;
  const type = useDocument((document) => document.relationshipType.get(relationship.typeId ?? ''));
  const verb =
    relationship.label === ''
      ? (type?.name ?? t('partners.relationship.untyped'))
      : relationship.label;
  const isMutual = relationship.direction === 'mutual';
  const arrow = isMutual ? ArrowLeftRight : outgoing ? ArrowRight : ArrowLeft;
  const way = isMutual ? 'mutual' : outgoing ? 'outgoing' : 'incoming';
  const facts = [
    relationship.flow === null ? null : t(`partners.relationship.flows.${relationship.flow}`),
    t('partners.relationship.strengthOf', { strength: relationship.strength }),
    t(`partners.relationship.statuses.${relationship.status}`),
  ];
  return (
    <li className={styles['tie']}>
      <span className={styles['arrow']}>
        <Icon of={arrow} size={14} />
        <span className="visually-hidden">{t(`partners.relationship.ways.${way}`)}</span>
      </span>
      <span className={styles['tieText']}>
        <span>
          {verb}{' '}
          <button type="button" className={styles['link']} onClick={() => inspect([other.id])}>
            {other.name}
          </button>
        </span>
        <span className={styles['detail']}>{facts.filter((fact) => fact !== null).join(', ')}</span>
      </span>
      <PopoverButton
        label={t('partners.relationship.change', { name: other.name })}
        trigger={
          <IconButton
            icon={Pencil}
            size="small"
            label={t('partners.relationship.change', { name: other.name })}
          />
        }
      >
        {(close) => <RelationshipForm view={view} onDone={close} />}
      </PopoverButton>
    </li>
  );
}

/** Finds the other partner by typing; the relationship starts with the usual values. */
function AddRelationship({ partnerId }: { readonly partnerId: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const partners = useDocument((document) => document.partner);
  const choices = useMemo(
    () =>
      isOpen
        ? [...partners.values()]
            .filter(({ id }) => id !== partnerId)
            .sort((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name }) => ({ id, label: name }))
        : [],
    [isOpen, partners, partnerId],
  );
  if (!isOpen) {
    return (
      <Button
        kind="quiet"
        size="small"
        className={styles['add']}
        isDisabled={partners.size < 2}
        onPress={() => setOpen(true)}
      >
        {t('partners.relationship.add')}
      </Button>
    );
  }
  return (
    <ComboBox
      label={t('partners.relationship.with')}
      isLabelHidden
      autoFocus
      placeholder={t('partners.relationship.with')}
      choices={choices}
      value={null}
      onChange={(otherId) => {
        const other = partners.get(otherId ?? '');
        setOpen(false);
        if (other === undefined) return;
        edit(t('partners.edit.addRelationship', { name: other.name }), (draft) => {
          draft.add('relationship', { fromId: partnerId, toId: other.id });
        });
      }}
    />
  );
}
