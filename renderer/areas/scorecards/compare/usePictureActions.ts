import type { Result } from '@shared/ipc/result';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError, desktop } from '../../../desktop';
import { showToast } from '../../../store/toasts';
import type { PictureActions } from '../../../ui/charts/ChartFigure';

/** Copies and saves pictures of charts through the desktop, and says how it went. */
export function usePictureActions(): PictureActions {
  const { t } = useTranslation();
  return useMemo(() => {
    const tell = (result: Result<unknown>, message: string): void => {
      if (!result.ok) {
        const { key, values } = describeError(result.error);
        showToast({
          tone: 'bad',
          message: t('scorecards.compare.failed', { reason: t(key, values) }),
        });
      } else {
        showToast({ tone: 'good', message });
      }
    };
    return {
      copy: (png) => {
        void desktop.copyImage(png).then((result) => {
          tell(result, t('scorecards.compare.copied'));
        });
      },
      save: (bytes, suggestedName) => {
        void desktop
          .saveImageExport({ suggestedName: `${suggestedName}.png`, format: 'png', bytes })
          .then((result) => {
            // Null: the person closed the dialog, which needs no message.
            if (!result.ok || result.value !== null) tell(result, t('scorecards.compare.saved'));
          });
      },
    };
  }, [t]);
}
