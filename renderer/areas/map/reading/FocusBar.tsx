import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { mostFocusSteps } from '@shared/mapping/focus';
import { useDocument } from '../../../store/documentStore';
import { IconButton } from '../../../ui/IconButton';
import { SegmentedControl } from '../../../ui/Toggles';
import { useMapSession } from '../MapContext';
import { leaveFocus, setFocusSteps } from './focusActions';
import styles from './reading.module.css';
import { useReading } from './useReading';

/** While a card is looked at with its neighbourhood: which, how far, and the way back. */
export function FocusBar() {
  const { t } = useTranslation();
  const session = useMapSession();
  const focus = useReading((state) => state.focus);
  const name = useDocument((document) => document.partner.get(focus?.partnerId ?? '')?.name);
  if (!focus || name === undefined) return null;
  return (
    <div className={styles['focus']} role="group" aria-label={t('mapReading.focus.label')}>
      <span className={styles['focusName']}>{t('mapReading.focus.on', { name })}</span>
      <span aria-hidden>{t('mapReading.focus.steps')}</span>
      <SegmentedControl
        label={t('mapReading.focus.steps')}
        choices={Array.from({ length: mostFocusSteps }, (_, index) => ({
          id: String(index + 1),
          label: String(index + 1),
        }))}
        value={String(focus.steps)}
        onChange={(steps) => setFocusSteps(session, Number(steps))}
      />
      <IconButton
        icon={X}
        size="small"
        label={t('mapReading.focus.leave')}
        keys={['Esc']}
        onPress={() => leaveFocus(session)}
      />
    </div>
  );
}
