import type { PlanTemplate } from '@shared/content/plans';
import type { ActorHue } from '@shared/partners/actorHue';
import { actorOutlines } from '../../ui/actorOutlines';
import styles from './PlanPicture.module.css';

function Figure(props: {
  readonly hue: ActorHue;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { hue, x, y, size } = props;
  return (
    <path
      d={actorOutlines[hue]}
      transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`}
      fill={`var(--data-${hue})`}
      fillRule="evenodd"
    />
  );
}

function BlankPicture() {
  return (
    <>
      <circle className={styles['dashed']} cx={80} cy={36} r={26} />
      <circle className={styles['own']} cx={80} cy={36} r={7} />
    </>
  );
}

function FrameworkPicture() {
  const rows = [
    { hue: 'technology', x: 34, width: 46 },
    { hue: 'channel', x: 58, width: 56 },
    { hue: 'alliance', x: 92, width: 48 },
  ] as const;
  return (
    <>
      <line className={styles['line']} x1={92} y1={6} x2={92} y2={66} strokeDasharray="2 4" />
      {rows.map(({ hue, x, width }, row) => (
        <g key={hue}>
          <Figure hue={hue} x={16} y={16 + row * 20} size={11} />
          <rect
            x={x}
            y={11 + row * 20}
            width={width}
            height={10}
            rx={5}
            fill={`var(--data-${hue}-soft)`}
          />
          <rect
            x={x}
            y={11 + row * 20}
            width={width * (0.7 - row * 0.25)}
            height={10}
            rx={5}
            fill={`var(--data-${hue})`}
          />
        </g>
      ))}
    </>
  );
}

function ExamplePicture() {
  const spots = [
    { hue: 'technology', x: 42, y: 22, size: 15 },
    { hue: 'technology', x: 20, y: 48, size: 11 },
    { hue: 'channel', x: 118, y: 20, size: 16 },
    { hue: 'channel', x: 140, y: 46, size: 12 },
    { hue: 'alliance', x: 106, y: 58, size: 14 },
    { hue: 'alliance', x: 52, y: 58, size: 12 },
  ] as const;
  return (
    <>
      {spots.map(({ x, y }) => (
        <line key={x} className={styles['line']} x1={80} y1={36} x2={x} y2={y} />
      ))}
      <line className={styles['line']} x1={42} y1={22} x2={20} y2={48} />
      <line className={styles['line']} x1={118} y1={20} x2={140} y2={46} />
      {spots.map((spot) => (
        <Figure key={spot.x} {...spot} />
      ))}
      <circle className={styles['own']} cx={80} cy={36} r={10} />
    </>
  );
}

const pictures = { blank: BlankPicture, framework: FrameworkPicture, example: ExamplePicture };

/** What a plan starts with, at a glance. Decorative: the words stand below it. */
export function PlanPicture({ of }: { readonly of: PlanTemplate }) {
  const Picture = pictures[of];
  return (
    <svg className={styles['picture']} viewBox="0 0 160 72" aria-hidden>
      <Picture />
    </svg>
  );
}
