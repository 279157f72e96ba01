import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { formatNumber } from '../../../ui/format';
import { BulkValue } from '../bulk/SelectionBar';
import { removePartners } from '../partnerActions';
import { usePartnerFields } from '../partnerFieldsNow';
import styles from './PartnerInspector.module.css';
import { Section } from '../../../ui/Section';

const mostNamed = 8;
// Tags are added and taken away one by one, never replaced for all: that is in the selection bar.
const first = ['kind', 'stage', 'tier', 'owner', 'regions', 'countries'];

/** Several partners: who they are, and their fields, which are given to all of them at once. */
export function BulkInspector({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const fields = usePartnerFields();
  const own = fields.all.filter((field) => field.own).map(({ id }) => id);
  const names = ids.slice(0, mostNamed).flatMap((id) => partners.get(id)?.name ?? []);
  const others = ids.length - names.length;
  return (
    <div className={styles['inspector']}>
      <div className={styles['head']}>
        <h2 className={styles['name']}>
          {t('partners.bulk.title', { count: ids.length, number: formatNumber(ids.length) })}
        </h2>
        <p className={styles['kind']}>
          {names.join(', ')}
          {others > 0 ? ` ${t('partners.bulk.others', { number: formatNumber(others) })}` : null}
        </p>
      </div>
      <Section title={t('partners.bulk.editAll')}>
        <div className={styles['form']}>
          {[...first, ...own].map((id) => (
            <BulkValue key={`${id} ${ids.join()}`} fieldId={id} ids={ids} />
          ))}
        </div>
      </Section>
      <Button kind="danger" icon={Trash2} onPress={() => removePartners(ids)}>
        {t('partners.command.delete')}
      </Button>
    </div>
  );
}
