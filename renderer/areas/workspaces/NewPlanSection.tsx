import { planTemplates, type PlanTemplate } from '@shared/content/plans';
import { FileInput, FolderOpen } from 'lucide-react';

import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../frame/runCommand';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { startImportedPlan, startNewPlan } from './flows/newPlan';
import styles from './NewPlanSection.module.css';
import { PlanPicture } from './PlanPicture';
import { useBusy } from './useBusy';

function TemplateCard({ template }: { readonly template: PlanTemplate }) {
  const { t } = useTranslation();
  const { isBusy, run } = useBusy();
  return (
    <li className={styles['item']}>
      <AriaButton
        className={cx(styles['card'])}
        isPending={isBusy}
        onPress={() => {
          run(() => startNewPlan(template));
        }}
      >
        <span className={styles['picture']}>
          <PlanPicture of={template} />
        </span>
        <span className={styles['title']}>{t(`workspaces.new.${template}.title`)}</span>
        <span className={styles['text']}>{t(`workspaces.new.${template}.text`)}</span>
      </AriaButton>
    </li>
  );
}

const headingId = 'workspaces-new';

/** The ways to begin: three kinds of new plan, a plan file, a table. */
export function NewPlanSection() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        {t('workspaces.new.title')}
      </h2>
      <ul className={styles['cards']}>
        {planTemplates.map((template) => (
          <TemplateCard key={template} template={template} />
        ))}
      </ul>
      <div className={styles['others']}>
        <Button icon={FolderOpen} onPress={() => void runCommand('workspace.openPlanFile')}>
          {t('workspaces.new.open')}
        </Button>
        <Button icon={FileInput} onPress={() => void startImportedPlan()}>
          {t('workspaces.new.import')}
        </Button>
        <span className={styles['hint']}>{t('workspaces.dropHint')}</span>
      </div>
    </section>
  );
}
