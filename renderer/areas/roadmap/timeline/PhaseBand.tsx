import { useTranslation } from 'react-i18next';
import type { GateStatus } from '@shared/roadmap/evaluateGate';
import { spanOf, xOfDay } from '@shared/roadmap/timeScale';
import type { TimeScale } from '@shared/roadmap/timeScale';
import { addDays } from '@shared/calendar/calendar';
import type { Phase } from '@shared/model/phase';
import { cx } from '../../../ui/cx';
import { formatDateRange } from '../../../ui/format';
import { GateMark } from '../gates/GateMark';
import styles from './PhaseBand.module.css';
import type { Grip, useTimeDrag } from './useTimeDrag';

export interface PhaseBandProps {
  readonly phase: Phase;
  /** Null when the phase has no gate. */
  readonly gateStatus: GateStatus | null;
  readonly gateDate: string;
  readonly scale: TimeScale;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly dates: { readonly startDate: string; readonly endDate: string };
  readonly gripProps: ReturnType<typeof useTimeDrag>['gripProps'];
  readonly onSelect: () => void;
  readonly onShift: (days: number) => void;
  readonly onStretch: (days: number) => void;
}

const grips: readonly Grip[] = ['start', 'end'];

/** A phase above the time line, with the gate at its end. */
export function PhaseBand(props: PhaseBandProps) {
  const { t } = useTranslation();
  const { phase, scale, dates } = props;
  const { x, width } = spanOf(scale, dates.startDate, dates.endDate);
  const range = formatDateRange(dates.startDate, dates.endDate);
  const status = props.gateStatus;
  return (
    <>
      <button
        type="button"
        className={cx(
          styles['band'],
          props.isCurrent && styles['current'],
          props.isSelected && styles['selected'],
        )}
        style={{ left: x + 1, width: width - 2 }}
        aria-label={t('roadmap.timeline.phaseText', { phase: phase.name, dates: range })}
        aria-pressed={props.isSelected}
        title={`${phase.name}, ${range}`}
        onClick={props.onSelect}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
          if (by === 0 || !event.altKey) return;
          event.preventDefault();
          if (event.shiftKey) props.onStretch(by);
          else props.onShift(by);
        }}
        {...props.gripProps(phase.id, 'whole')}
      >
        <span className={styles['name']}>{phase.name}</span>
        {grips.map((grip) => (
          <span
            key={grip}
            className={cx(styles['grip'], styles[grip])}
            {...props.gripProps(phase.id, grip)}
          />
        ))}
      </button>
      {status === null ? null : (
        <button
          type="button"
          className={styles['gate']}
          style={{ left: xOfDay(scale, addDays(props.gateDate, 1)) }}
          aria-label={t('roadmap.timeline.gateOf', {
            phase: phase.name,
            status: t(`roadmap.status.${status}`),
          })}
          title={t('roadmap.timeline.gateOf', {
            phase: phase.name,
            status: t(`roadmap.status.${status}`),
          })}
          onClick={props.onSelect}
        >
          <GateMark status={status} />
        </button>
      )}
    </>
  );
}
