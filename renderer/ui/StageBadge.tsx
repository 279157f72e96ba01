import type { Stage } from '@shared/model/partner';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import styles from './Tag.module.css';

/** The way to 'active'; paused and ended are beside it, not further along it. */
const way: readonly Stage[] = [
  'identified',
  'profiled',
  'negotiating',
  'agreed',
  'onboarding',
  'active',
];

/** A stage of the lifecycle: its name, and how far along it is. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  const reached = way.indexOf(stage);
  return (
    <span className={styles['stage']}>
      <span aria-hidden className={cx(styles['steps'], reached === -1 && styles['apart'])}>
        {way.map((step, at) => (
          <span key={step} className={cx(styles['step'], at <= reached && styles['reached'])} />
        ))}
      </span>
      {t(`plan.stage.${stage}`)}
    </span>
  );
}
