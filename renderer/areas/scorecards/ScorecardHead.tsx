import { inOrder } from '@shared/document/ordering';
import { ClipboardPlus, Ellipsis, FilePlus, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRequired } from '../../frame/sayRequired';
import { useDocument } from '../../store/documentStore';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { MenuButton } from '../../ui/Menu';
import { Select } from '../../ui/Select';
import { SegmentedControl } from '../../ui/Toggles';
import { createScorecard, editNamed, removePart } from './edits';
import { scorecardViews, showRating, showView, type ScorecardView } from './routes';
import styles from './ScorecardsScreen.module.css';
import { useRateablePartners, type Scoring } from './useScoring';

interface ScorecardHeadProps {
  readonly scoring: Scoring;
  readonly view: ScorecardView;
}

/** The question the view answers, the ways to the other views, and rating. */
export function ScorecardHead({ scoring, view }: ScorecardHeadProps) {
  const { t } = useTranslation();
  const { scorecard } = scoring;
  const [isRenaming, setIsRenaming] = useState(false);
  const partners = useRateablePartners();
  return (
    <header className={styles['head']}>
      <div className={styles['words']}>
        <h1>{t(`scorecards.head.${view}`)}</h1>
        {isRenaming ? (
          <InlineEdit
            label={t('scorecards.head.scorecard')}
            value={scorecard.name}
            onRefuse={() => sayRequired(t('scorecards.head.scorecard'))}
            isEditing
            onEditingChange={setIsRenaming}
            onCommit={(name) => {
              editNamed('rename', scorecard.name, (draft) => {
                draft.update('scorecard', scorecard.id, { name });
              });
            }}
          />
        ) : (
          <Summary scoring={scoring} partnerCount={partners.length} />
        )}
      </div>
      <ScorecardPicker current={scorecard.id} view={view} />
      <SegmentedControl
        label={t('scorecards.view.label')}
        choices={scorecardViews.map((id) => ({ id, label: t(`scorecards.view.${id}`) }))}
        value={view}
        onChange={(next) => {
          showView(next, scorecard.id);
        }}
      />
      <ScorecardMenu
        scoring={scoring}
        onRename={() => {
          setIsRenaming(true);
        }}
      />
      {partners.length === 0 ? null : (
        <Button
          kind="primary"
          onPress={() => {
            showRating(null, scorecard.id);
          }}
        >
          {t('scorecards.head.rate')}
        </Button>
      )}
    </header>
  );
}

interface SummaryProps {
  readonly scoring: Scoring;
  readonly partnerCount: number;
}

function Summary({ scoring, partnerCount }: SummaryProps) {
  const { t } = useTranslation();
  const raters = new Set([...scoring.scores.values()].flatMap(({ personIds }) => personIds));
  return (
    <p className={styles['summary']}>
      {raters.size === 0
        ? scoring.scorecard.name
        : t('scorecards.head.summary', {
            scorecard: scoring.scorecard.name,
            people: t('scorecards.head.people', { count: raters.size }),
            rated: scoring.scores.size,
            partners: t('scorecards.head.partners', { count: partnerCount }),
          })}
    </p>
  );
}

interface ScorecardPickerProps {
  readonly current: string;
  readonly view: ScorecardView;
}

function ScorecardPicker({ current, view }: ScorecardPickerProps) {
  const { t } = useTranslation();
  const scorecards = useDocument((document) => document.scorecard);
  if (scorecards.size < 2) return null;
  return (
    <Select
      label={t('scorecards.head.scorecard')}
      isLabelHidden
      className={styles['picker']}
      choices={inOrder(scorecards.values()).map(({ id, name }) => ({ id, label: name }))}
      value={current}
      onChange={(id) => {
        showView(view, id);
      }}
    />
  );
}

interface ScorecardMenuProps {
  readonly scoring: Scoring;
  readonly onRename: () => void;
}

function ScorecardMenu({ scoring: { scorecard }, onRename }: ScorecardMenuProps) {
  const { t } = useTranslation();
  const label = t('scorecards.head.more');
  return (
    <MenuButton
      label={label}
      placement="bottom end"
      trigger={<IconButton icon={Ellipsis} label={label} />}
      entries={[
        { id: 'rename', label: t('scorecards.head.rename'), icon: PencilLine, onAction: onRename },
        {
          id: 'new',
          label: t('scorecards.head.newScorecard'),
          icon: ClipboardPlus,
          onAction: () => {
            showView('weights', createScorecard('default'));
          },
        },
        {
          id: 'empty',
          label: t('scorecards.head.newEmpty'),
          icon: FilePlus,
          onAction: () => {
            showView('weights', createScorecard('empty'));
          },
        },
        'separator',
        {
          id: 'remove',
          label: t('scorecards.head.remove'),
          icon: Trash2,
          tone: 'bad',
          onAction: () => {
            removePart(scorecard.id, scorecard.name, 'scorecard');
            showView('ranking', null);
          },
        },
      ]}
    />
  );
}
