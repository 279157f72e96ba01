import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findFileHandler } from '../frame/fileDrop';
import { logFault, reasonOf } from '../frame/faults';
import { i18n } from '../i18n/i18n';
import { showToast } from '../store/toasts';
import styles from './FileDropOverlay.module.css';

async function open(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  if (files.length > 1) {
    showToast({ tone: 'bad', message: i18n.t('frame.drop.oneAtATime') });
    return;
  }
  const handler = findFileHandler(file.name);
  if (handler === null) {
    showToast({ tone: 'bad', message: i18n.t('frame.drop.unsupported', { name: file.name }) });
    return;
  }
  try {
    await handler.open(file);
  } catch (fault) {
    logFault(`dropped file ${file.name}`, fault);
    showToast({ tone: 'bad', message: reasonOf(fault) });
  }
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Takes files dropped anywhere on the window and hands them to whoever can open them. */
export function FileDropOverlay() {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  // Entering a child leaves its parent: the overlay goes when as many left as entered.
  const depth = useRef(0);
  useEffect(() => {
    const end = (): void => {
      depth.current = 0;
      setOver(false);
    };
    const onEnter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth.current += 1;
      setOver(true);
    };
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    };
    const onLeave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth.current -= 1;
      if (depth.current <= 0) end();
    };
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      end();
      void open([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles['overlay']}>
      <div className={styles['words']}>
        <p className={styles['title']}>{t('frame.drop.title')}</p>
        <p className={styles['detail']}>{t('frame.drop.detail')}</p>
      </div>
    </div>
  );
}
