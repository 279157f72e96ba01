import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionResult } from '@shared/roadmap/evaluateGate';
import { useDocument } from '../../../store/documentStore';
import { Bar } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { formatList, formatNumber } from '../../../ui/format';
import { IconButton } from '../../../ui/IconButton';
import { PopoverButton } from '../../../ui/PopoverButton';
import { PartnerLine } from '../inspectors/PartnerLine';
import listStyles from '../inspectors/inspectors.module.css';
import { conditionText } from './conditionText';
import { ConditionForm } from './ConditionForm';
import styles from './GateSection.module.css';

export interface ConditionBlockProps {
  readonly result: ConditionResult;
  readonly phaseName: string;
}

const shownAtFirst = 6;

/** One condition: what it asks, how much of it is there, and the partners that make it so. */
export function ConditionBlock({ result, phaseName }: ConditionBlockProps) {
  const { t } = useTranslation();
  const { condition, count, status } = result;
  const classes = useDocument((document) => document.partnerClass);
  const text = conditionText(t, classes, condition);
  return (
    <div className={styles['condition']} role="group" aria-label={text}>
      <div className={styles['conditionHead']}>
        <strong className={styles['conditionText']}>{text}</strong>
        <PopoverButton
          label={t('roadmap.gate.edit')}
          placement="bottom end"
          trigger={<IconButton icon={Pencil} size="small" label={t('roadmap.gate.edit')} />}
        >
          {(close) => <ConditionForm condition={condition} phaseName={phaseName} onClose={close} />}
        </PopoverButton>
      </div>
      <div className={styles['measure']} title={t('roadmap.gate.explain')}>
        <Bar
          label={text}
          value={count}
          max={condition.minimum}
          color={status === 'pass' ? '--good' : '--warn'}
        />
        <span className={styles['figure']}>
          {t('roadmap.gate.countOf', {
            count,
            minimum: formatNumber(condition.minimum),
          })}
        </span>
      </div>
      <Evidence result={result} />
    </div>
  );
}

function Evidence({ result }: { readonly result: ConditionResult }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { partners, nearly, regions, condition } = result;
  const shown = showsAll ? partners : partners.slice(0, shownAtFirst);
  const hidden = partners.length - shown.length;
  return (
    <>
      {condition.measure === 'regions' && regions.length > 0 ? (
        <p className={styles['quiet']}>
          {formatList(regions.map((region) => t(`plan.region.${region}`)))}
        </p>
      ) : null}
      {partners.length === 0 ? (
        <p className={styles['quiet']}>{t('roadmap.gate.nowNone')}</p>
      ) : (
        <ul className={listStyles['list']}>
          {shown.map(({ id, stage }) => (
            <PartnerLine key={id} partnerId={id} detail={t(`plan.stage.${stage}`)} />
          ))}
        </ul>
      )}
      {partners.length > shownAtFirst ? (
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            setShowsAll(!showsAll);
          }}
        >
          {showsAll ? t('roadmap.gate.less') : t('roadmap.gate.more', { count: hidden })}
        </Button>
      ) : null}
      {nearly.length > 0 && result.status === 'fail' ? (
        <>
          <p className={styles['quiet']}>{t('roadmap.gate.nearly')}</p>
          <ul className={listStyles['list']}>
            {nearly.slice(0, shownAtFirst).map(({ id }) => (
              <PartnerLine key={id} partnerId={id} />
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
