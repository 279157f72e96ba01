import type { Partner } from '@shared/model/partner';
import { actorHueOf } from '@shared/partners/actorHue';
import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '../../../frame/commandRegistry';
import type { Command } from '../../../frame/command';
import { finishTyping } from '../../../frame/finishTyping';
import { currentDocument, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { IconButton } from '../../../ui/IconButton';
import { Monogram } from '../../../ui/Monogram';
import { StageBadge } from '../../../ui/StageBadge';
import { showView } from '../routes';
import styles from './RateView.module.css';

interface RateHeadProps {
  readonly partners: readonly Partner[];
  readonly partner: Partner;
  /** The next that is not rated to the end; null when all are. */
  readonly nextId: string | null;
  readonly scorecardId: string;
  readonly onPartner: (partnerId: string) => void;
}

/** Whom is being rated, and the ways to the others. */
export function RateHead({ partners, partner, nextId, scorecardId, onPartner }: RateHeadProps) {
  const { t } = useTranslation();
  const hue = useDocument((document) => actorHueOf(document, partner));
  const at = partners.indexOf(partner);
  const before = partners[at - 1]?.id ?? null;
  const after = partners[at + 1]?.id ?? null;
  useCommands(useStepCommands(before, after, onPartner));
  const goTo = (partnerId: string | null): void => {
    if (partnerId !== null) onPartner(partnerId);
  };
  return (
    <header className={styles['head']}>
      <IconButton
        icon={ArrowLeft}
        label={t('scorecards.rate.back')}
        onPress={() => {
          showView('ranking', scorecardId);
        }}
      />
      <Monogram name={partner.name} hue={hue} size={36} />
      <div className={styles['title']}>
        <h1>{partner.name}</h1>
        <StageBadge stage={partner.stage} />
      </div>
      <ComboBox
        label={t('scorecards.rate.partner')}
        isLabelHidden
        className={styles['partner']}
        placeholder={t('scorecards.rate.partner')}
        value={null}
        choices={partners.map((other) => ({
          id: other.id,
          label: other.name,
          picture: (
            <Monogram name={other.name} hue={actorHueOf(currentDocument(), other)} size={20} />
          ),
        }))}
        onChange={goTo}
      />
      <IconButton
        icon={ChevronLeft}
        label={t('scorecards.rate.previous')}
        isInert={before === null}
        onPress={() => {
          goTo(before);
        }}
      />
      <IconButton
        icon={ChevronRight}
        label={t('scorecards.rate.next')}
        isInert={after === null}
        onPress={() => {
          goTo(after);
        }}
      />
      <Button
        kind="primary"
        isDisabled={nextId === null}
        onPress={() => {
          // The form takes a focus that nobody has: digits rate at once.
          finishTyping();
          goTo(nextId);
        }}
      >
        {t('scorecards.rate.nextUnrated')}
      </Button>
    </header>
  );
}

function useStepCommands(
  before: string | null,
  after: string | null,
  onPartner: (partnerId: string) => void,
): readonly Command[] {
  return useMemo(() => {
    const step = (
      id: 'nextPartner' | 'previousPartner',
      key: string,
      to: string | null,
    ): Command => ({
      id: `scorecards.${id}`,
      title: (t) => t(`scorecards.command.${id}`),
      group: 'scorecard',
      shortcut: key,
      isEnabled: () => to !== null,
      run: () => {
        if (to !== null) onPartner(to);
      },
    });
    return [
      step('nextPartner', 'Mod+Enter', after),
      step('previousPartner', 'Mod+Shift+Enter', before),
    ];
    // The function is made anew with each drawing, and does the same as long as the partner stays.
  }, [before, after, onPartner]);
}
