import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { groupings } from '@shared/mapping/partnerGroups';
import type { TemplateId } from '@shared/mapping/templates/mapTemplate';
import { useDocument } from '../../../store/documentStore';
import { Select } from '../../../ui/Select';
import { SegmentedControl } from '../../../ui/Toggles';
import { usePartnerFields } from '../../partners';
import styles from '../fields.module.css';
import { axesOf, axisFields, type TemplateOptions } from './templateChoice';

interface TemplateFieldsProps {
  readonly id: TemplateId;
  readonly options: TemplateOptions;
  readonly onChange: (options: TemplateOptions) => void;
}

/** The options of the chosen template, or what else is to be known of one that has none. */
export function TemplateFields(props: TemplateFieldsProps) {
  const { t } = useTranslation();
  if (props.id === 'lanes') return <LaneFields {...props} />;
  if (props.id === 'quadrants') return <AxisFields {...props} />;
  if (props.id === 'valueChain') return <ChainFields {...props} />;
  return <p className={styles['quiet']}>{t(`mapDrawing.template.${props.id}.more`)}</p>;
}

function LaneFields({ options, onChange }: TemplateFieldsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['pair']}>
      <Select
        label={t('mapDrawing.template.lanes.by')}
        choices={groupings.map((id) => ({ id, label: t(`mapDrawing.grouping.${id}`) }))}
        value={options.lanesBy}
        onChange={(lanesBy) => onChange({ ...options, lanesBy })}
      />
      <div className={styles['labelled']}>
        <span className={styles['caption']}>{t('mapDrawing.template.lanes.run')}</span>
        <SegmentedControl
          label={t('mapDrawing.template.lanes.run')}
          choices={[
            { id: 'columns', label: t('mapDrawing.template.lanes.columns') },
            { id: 'rows', label: t('mapDrawing.template.lanes.rows') },
          ]}
          value={options.lanesRun}
          onChange={(lanesRun) => onChange({ ...options, lanesRun })}
        />
      </div>
    </div>
  );
}

function AxisFields({ options, onChange }: TemplateFieldsProps) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const axes = axesOf(fields, options);
  if (!axes) return <p className={styles['quiet']}>{t('mapDrawing.template.quadrants.tooFew')}</p>;
  const choices = axisFields(fields).map(({ id, label }) => ({ id, label }));
  return (
    <div className={styles['pair']}>
      <Select
        label={t('mapDrawing.template.quadrants.x')}
        choices={choices}
        value={axes.x.id}
        onChange={(xFieldId) => onChange({ ...options, xFieldId, yFieldId: axes.y.id })}
      />
      <Select
        label={t('mapDrawing.template.quadrants.y')}
        choices={choices}
        value={axes.y.id}
        onChange={(yFieldId) => onChange({ ...options, yFieldId, xFieldId: axes.x.id })}
      />
    </div>
  );
}

function ChainFields({ options, onChange }: TemplateFieldsProps) {
  const { t } = useTranslation();
  const classes = useDocument((document) => document.partnerClass);
  const choices = inOrder(classes.values()).map(({ id, name }) => ({ id, label: name }));
  return (
    <div className={styles['pair']}>
      <Select
        label={t('mapDrawing.template.valueChain.supplierClass')}
        choices={choices}
        value={options.supplierClassId}
        onChange={(supplierClassId) => onChange({ ...options, supplierClassId })}
        onClear={() => onChange({ ...options, supplierClassId: null })}
      />
      <Select
        label={t('mapDrawing.template.valueChain.channelClass')}
        choices={choices}
        value={options.channelClassId}
        onChange={(channelClassId) => onChange({ ...options, channelClassId })}
        onClear={() => onChange({ ...options, channelClassId: null })}
      />
    </div>
  );
}
