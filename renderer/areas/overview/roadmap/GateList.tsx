import type { GateStanding } from '@shared/overview/gateStanding';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inspect, navigate } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { formatDate } from '../../../ui/format';
import { Section } from '../../../ui/Section';
import { GateMark } from '../../roadmap';
import { conditionWords } from '../gateWords';
import lines from '../lines.module.css';

/** The gate of each phase: whether it is passed, what it counts, when it is due. */
export function GateList({ gates }: { readonly gates: readonly GateStanding[] }) {
  const { t } = useTranslation();
  return (
    <Section level={2} title={t('overview.gates.title')}>
      {gates.length === 0 ? (
        <>
          <p className={lines['note']}>{t('overview.gates.none')}</p>
          <div className={lines['action']}>
            <Button
              size="small"
              onPress={() => {
                navigate('roadmap');
              }}
            >
              {t('overview.gates.open')}
            </Button>
          </div>
        </>
      ) : (
        <ul className={lines['list']}>
          {gates.map((standing) => (
            <GateLine key={standing.gate.id} standing={standing} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function GateLine({ standing }: { readonly standing: GateStanding }) {
  const { t } = useTranslation();
  const { phase, gate, status, conditions, met, dueDate } = standing;
  const words = {
    pass: () => t('overview.gates.passed'),
    fail: () => t('overview.gates.conditions', { count: conditions.length, met }),
    unknown: () => t('overview.gates.unmeasured'),
  }[status]();
  return (
    <li>
      <AriaButton
        className={cx(lines['line'])}
        onPress={() => {
          navigate('roadmap');
          inspect([phase.id]);
        }}
      >
        <span className={lines['mark']}>
          <GateMark status={status} />
        </span>
        <span className={lines['words']}>
          <span className={cx(lines['text'], lines['strong'])}>{gate.name}</span>
          <span className={cx(lines['text'], lines['quiet'])}>
            {conditions.map((result) => conditionWords(t, result)).join(' · ')}
          </span>
        </span>
        <span className={lines['figure']}>
          <span className={lines['words']}>
            <span>{words}</span>
            <span className={lines['quiet']}>
              {status === 'pass'
                ? formatDate(dueDate)
                : t('overview.gates.due', { date: formatDate(dueDate) })}
            </span>
          </span>
        </span>
      </AriaButton>
    </li>
  );
}
