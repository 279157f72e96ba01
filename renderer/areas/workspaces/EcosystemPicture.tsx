import { useTranslation } from 'react-i18next';
import { actorOutlines } from '../../ui/actorOutlines';
import { middle, pictureLines, placedActors, rings } from './ecosystemLayout';
import styles from './EcosystemPicture.module.css';

/** The product in one picture: an organisation among its partners, drawn as its maps draw them. */
export function EcosystemPicture() {
  const { t } = useTranslation();
  return (
    <svg
      className={styles['picture']}
      viewBox="0 0 360 300"
      role="img"
      aria-label={t('workspaces.picture')}
    >
      {rings.map((radius) => (
        <ellipse
          key={radius}
          className={styles['ring']}
          cx={middle.x}
          cy={middle.y}
          rx={radius * 1.12}
          ry={radius * 0.94}
        />
      ))}
      {pictureLines.map(({ path, width }) => (
        <path key={path} className={styles['line']} d={path} strokeWidth={width} />
      ))}
      {placedActors.map(({ hue, x, y, size }) => (
        <g key={`${x} ${y}`} transform={`translate(${x - size / 2} ${y - size / 2})`}>
          <circle className={styles['ground']} cx={size / 2} cy={size / 2} r={size * 0.62} />
          <path
            d={actorOutlines[hue]}
            transform={`scale(${size / 16})`}
            fill={`var(--data-${hue})`}
            fillRule="evenodd"
          />
        </g>
      ))}
      <circle className={styles['ground']} cx={middle.x} cy={middle.y} r={27} />
      <circle className={styles['own']} cx={middle.x} cy={middle.y} r={19} />
      <circle className={styles['halo']} cx={middle.x} cy={middle.y} r={25} />
    </svg>
  );
}
