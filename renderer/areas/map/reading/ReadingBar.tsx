import { useTranslation } from 'react-i18next';
import { FilterButton } from './FilterButton';
import { LookButton } from './LookButton';
import styles from './reading.module.css';

/** The ways to read the map, over its top right corner. */
export function ReadingBar() {
  const { t } = useTranslation();
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('mapReading.bar')}>
      <LookButton />
      <FilterButton />
    </div>
  );
}
