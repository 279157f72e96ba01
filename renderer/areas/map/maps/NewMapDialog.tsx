import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '@shared/document/document';
import { freeMapName } from '@shared/mapping/maps';
import { templateIds, type TemplateId } from '@shared/mapping/templates/mapTemplate';
import { currentDocument, useDocument } from '../../../store/documentStore';
import { DecisionDialog } from '../../../ui/DecisionDialog';
import { PictureChoice } from '../../../ui/PictureChoice';
import { TextField } from '../../../ui/TextField';
import { Checkbox } from '../../../ui/Toggles';
import { usePartnerFields } from '../../partners';
import { addMap } from './mapActions';
import { openNewMap, useMapsUi } from './mapsUi';
import styles from './NewMapDialog.module.css';
import { firstOptions, templateOf, type TemplateOptions } from './templateChoice';
import { TemplateFields } from './TemplateFields';
import { TemplatePreview } from './TemplatePreview';

/** What a new map starts from: templates with a picture of what they make of this plan. */
export function NewMapDialog() {
  const isOpen = useMapsUi((ui) => ui.isNewOpen);
  return isOpen ? <OpenNewMapDialog /> : null;
}

function OpenNewMapDialog() {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const fields = usePartnerFields();
  const [id, setId] = useState<TemplateId>('blank');
  const [options, setOptions] = useState(() => firstOptions(currentDocument()));
  const [typedName, setTypedName] = useState<string | null>(null);
  const [withPartners, setWithPartners] = useState(true);
  const templates = useMemo(
    () => templateIds.map((each) => ({ each, template: templateOf(each, options, fields, t) })),
    [options, fields, t],
  );
  const chosen = templates.find(({ each }) => each === id)?.template ?? null;
  const name = typedName ?? suggestedName(t, id, options, document);
  const close = (): void => openNewMap(false);
  const create = (): void => {
    if (!chosen) return;
    close();
    addMap(t, name.trim(), chosen, withPartners);
  };
  return (
    <DecisionDialog
      onClose={close}
      size="wide"
      title={t('mapDrawing.template.title')}
      confirmLabel={t('mapDrawing.template.create')}
      isReady={chosen !== null && name.trim() !== ''}
      onConfirm={create}
    >
      <div ref={focusChosen} className={styles['form']}>
        <PictureChoice
          label={t('mapDrawing.template.choose')}
          value={id}
          onChange={setId}
          choices={templates.map(({ each, template }) => ({
            id: each,
            label: t(`mapDrawing.template.${each}.name`),
            description: t(`mapDrawing.template.${each}.text`),
            picture: template && (
              <TemplatePreview
                document={document}
                template={template}
                withPartners={withPartners}
              />
            ),
          }))}
        />
        <p className={styles['text']}>{t(`mapDrawing.template.${id}.text`)}</p>
        <div className={styles['options']}>
          <TemplateFields id={id} options={options} onChange={setOptions} />
        </div>
        <div className={styles['foot']}>
          <TextField
            label={t('mapDrawing.template.name')}
            value={name}
            onChange={setTypedName}
            maxLength={200}
          />
          {id === 'blank' || document.partner.size === 0 ? null : (
            <Checkbox
              label={t('mapDrawing.template.withPartners')}
              isSelected={withPartners}
              onChange={setWithPartners}
            />
          )}
        </div>
      </div>
    </DecisionDialog>
  );
}

/** The keyboard begins at the first question, not at the cross that closes it. */
function focusChosen(form: HTMLElement | null): void {
  form?.querySelector<HTMLInputElement>('input:checked')?.focus({ preventScroll: true });
}

/** The name of what the map shows, as long as no other is typed. */
function suggestedName(
  t: TFunction,
  id: TemplateId,
  options: TemplateOptions,
  { map }: Document,
): string {
  const names: Readonly<Partial<Record<TemplateId, string>>> = {
    blank: map.size === 0 ? t('map.title') : t('map.maps.numbered', { number: map.size + 1 }),
    lanes: t(`mapDrawing.grouping.${options.lanesBy}`),
  };
  return freeMapName(map.values(), names[id] ?? t(`mapDrawing.template.${id}.name`));
}
