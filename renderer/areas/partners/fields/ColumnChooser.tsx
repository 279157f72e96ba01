import { Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Checkbox } from '../../../ui/Toggles';
import { usePartnerFields } from '../partnerFieldsNow';
import { toggleColumn } from '../table/columns';
import { useViewSettings } from '../viewStore';
import styles from './ColumnChooser.module.css';
import { OwnFieldForm } from './OwnFieldForm';

/** Which fields are columns; and the workspace's own fields: adding, changing and deleting them. */
export function ColumnChooser() {
  const { t } = useTranslation();
  const { all } = usePartnerFields();
  const { columns } = useViewSettings();
  // 'new', or the id of the own field that is being changed.
  const [edited, setEdited] = useState<string | null>(null);
  if (edited !== null) {
    return (
      <OwnFieldForm ownFieldId={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
    );
  }
  return (
    <div className={styles['chooser']}>
      <div role="group" aria-label={t('partners.columns.title')} className={styles['list']}>
        {all
          .filter(({ id }) => id !== 'name')
          .map((field) => (
            <div key={field.id} className={styles['line']}>
              <Checkbox
                label={field.label}
                isSelected={columns.some(({ fieldId }) => fieldId === field.id)}
                onChange={() => toggleColumn(field.id)}
              />
              {field.own ? (
                <IconButton
                  icon={Pencil}
                  size="small"
                  label={t('partners.ownField.change', { name: field.label })}
                  onPress={() => setEdited(field.id)}
                />
              ) : null}
            </div>
          ))}
      </div>
      <Button kind="quiet" size="small" icon={Plus} onPress={() => setEdited('new')}>
        {t('partners.ownField.add')}
      </Button>
    </div>
  );
}
