import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@shared/calendar/calendar';
import { inOrder } from '@shared/document/ordering';
import { evaluateGate } from '@shared/roadmap/evaluateGate';
import { milestoneLanes } from '@shared/roadmap/milestoneLanes';
import { xOfDay } from '@shared/roadmap/timeScale';
import type { TimeScale } from '@shared/roadmap/timeScale';
import { useDocument } from '../../../store/documentStore';
import { inspect, useUi } from '../../../store/uiStore';
import { remove, shift, stretch } from '../roadmapActions';
import { draggedDates } from './dropOn';
import { MilestoneMark } from './MilestoneMark';
import { PhaseBand } from './PhaseBand';
import { TimeAxis } from './TimeAxis';
import styles from './Timeline.module.css';
import type { TimeDrag, useTimeDrag } from './useTimeDrag';

export interface TimelineHeadProps {
  readonly scale: TimeScale;
  readonly today: string;
  readonly drag: TimeDrag | null;
  readonly gripProps: ReturnType<typeof useTimeDrag>['gripProps'];
}

/** Of a mark with its name: the flag, the room around it, and how wide a letter is on average. */
const nameSizes = { around: 32, letter: 6.6, widest: 260 } as const;
const lanes = { most: 3, height: 26 } as const;

/** What stays in sight above the rows: the axis, the phases with their gates, the milestones. */
export function TimelineHead({ scale, today, drag, gripProps }: TimelineHeadProps) {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const selection = useUi((state) => state.selection);
  const phases = useMemo(() => inOrder(document.phase.values()), [document.phase]);
  const gates = useMemo(
    () => [...document.gate.values()].map((gate) => evaluateGate(document, gate)),
    [document],
  );
  const milestones = useMemo(
    () => [...document.milestone.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
    [document.milestone],
  );
  const places = milestoneLanes(
    milestones.map(({ name, date }) => ({
      x: xOfDay(scale, date),
      width: Math.min(nameSizes.widest, nameSizes.around + name.length * nameSizes.letter),
    })),
    lanes.most,
  );
  const laneCount = Math.max(1, ...places.map(({ lane }) => lane + 1));
  return (
    <div className={styles['head']} data-timeline-head>
      <HeadLine label={t('roadmap.timeline.names')} className="axis">
        <TimeAxis scale={scale} today={today} />
      </HeadLine>
      {phases.length === 0 ? null : (
        <HeadLine label={t('roadmap.timeline.phases')} className="phases">
          {phases.map((phase) => {
            const gate = gates.find((result) => result.gate.phaseId === phase.id);
            const dates = draggedDates(phase, drag);
            return (
              <PhaseBand
                key={phase.id}
                phase={phase}
                dates={dates}
                gateStatus={gate?.status ?? null}
                gateDate={gate?.gate.dueDate ?? dates.endDate}
                scale={scale}
                isCurrent={phase.startDate <= today && today <= phase.endDate}
                isSelected={selection.includes(phase.id)}
                gripProps={gripProps}
                onSelect={() => {
                  inspect([phase.id]);
                }}
                onShift={(days) => {
                  shift([phase.id], days);
                }}
                onStretch={(days) => {
                  stretch('phase', phase.id, 'end', addDays(phase.endDate, days));
                }}
              />
            );
          })}
        </HeadLine>
      )}
      {milestones.length === 0 ? null : (
        <HeadLine
          label={t('roadmap.timeline.milestones')}
          className="milestones"
          height={laneCount * lanes.height + 4}
        >
          {milestones.map((milestone, at) => (
            <MilestoneMark
              key={milestone.id}
              milestone={milestone}
              scale={scale}
              today={today}
              days={drag?.id === milestone.id ? drag.days : 0}
              top={3 + (places[at]?.lane ?? 0) * lanes.height}
              room={places[at]?.room ?? 0}
              isSelected={selection.includes(milestone.id)}
              isDragged={drag?.id === milestone.id}
              gripProps={gripProps}
              onSelect={() => {
                inspect([milestone.id]);
              }}
              onShift={(days) => {
                shift([milestone.id], days);
              }}
              onRemove={() => {
                remove([milestone.id]);
              }}
            />
          ))}
        </HeadLine>
      )}
    </div>
  );
}

function HeadLine(props: {
  readonly label: string;
  readonly className: 'axis' | 'phases' | 'milestones';
  /** CSS pixels, where it depends on what is in it. */
  readonly height?: number;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles['headLine']} role="group" aria-label={props.label}>
      <div className={styles['corner']}>{props.label}</div>
      <div
        className={styles[props.className]}
        style={props.height === undefined ? {} : { height: props.height }}
      >
        {props.children}
      </div>
    </div>
  );
}
