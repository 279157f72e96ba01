import type { Result } from '@shared/ipc/result';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError, desktop } from '../desktop';
import { showToast } from '../store/toasts';
import type { PictureActions } from '../ui/charts/ChartFigure';
import { fileNameOf } from './fileNameOf';

/** Copies and saves pictures of charts through the desktop, and says how it went. */
export function usePictureActions(): PictureActions {
  const { t } = useTranslation();
  return useMemo(() => {
    const tell = (result: Result<unknown>, message: string): void => {
      if (result.ok) {
        showToast({ kind: 'export', tone: 'good', message });
        return;
      }
      const { key, values } = describeError(result.error);
      const reason = t(key, values);
      showToast({
        kind: 'export',
        tone: 'bad',
        message: t('frame.picture.failed', { reason }),
      });
    };
    return {
      copy: (png) => {
        void desktop.copyImage(png).then((result) => {
          tell(result, t('frame.picture.copied'));
        });
      },
      save: (bytes, name) => {
        void desktop
          .saveBinaryExport({
            suggestedName: `${fileNameOf(name, t('frame.picture.unnamed'))}.png`,
            format: 'png',
            bytes,
          })
          .then((result) => {
            // Null: the person closed the dialog, which needs no message.
            if (!result.ok || result.value !== null) tell(result, t('frame.picture.saved'));
          });
      },
    };
  }, [t]);
}
