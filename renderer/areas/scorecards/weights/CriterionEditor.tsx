import type { Criterion } from '@shared/model/criterion';
import type { DimensionBranch } from '@shared/scoring/scorecardTree';
import { moveCriterion, setLevelText } from '@shared/scoring/scorecardEdits';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sayRequired } from '../../../frame/sayRequired';
import { edit } from '../../../store/documentStore';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { TextField } from '../../../ui/TextField';
import { editNamed } from '../edits';
import { PartMenu } from './PartMenu';
import type { DraftWeights } from './useDraftWeights';
import { WeightControl } from './WeightControl';
import styles from './WeightsView.module.css';

interface CriterionEditorProps {
  readonly criterion: Criterion;
  readonly branch: DimensionBranch;
  readonly branches: readonly DimensionBranch[];
  readonly index: number;
  readonly share: number;
  readonly handle: ReactNode;
  readonly draft: DraftWeights;
}

/** One criterion: name, weight, and, opened, the question and what the levels mean. */
export function CriterionEditor(props: CriterionEditorProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { criterion, branch, branches, index, share, handle, draft } = props;
  const { id, name } = criterion;
  const moveTo = (dimensionId: string, place: number): void => {
    editNamed('move', name, (edited) => {
      moveCriterion(edited, id, dimensionId, place);
    });
  };
  return (
    <div className={styles['criterion']}>
      <div className={styles['row']}>
        {handle}
        <IconButton
          size="small"
          icon={isOpen ? ChevronDown : ChevronRight}
          label={t('scorecards.weights.levels', { name })}
          isSelected={isOpen}
          onPress={() => {
            setIsOpen(!isOpen);
          }}
        />
        <InlineEdit
          className={styles['criterionName']}
          label={t('scorecards.weights.name')}
          value={name}
          onRefuse={() => sayRequired(t('scorecards.weights.name'))}
          onCommit={(next) => {
            editNamed('rename', name, (edited) => {
              edited.update('criterion', id, { name: next });
            });
          }}
        />
        <WeightControl
          part="criterion"
          id={id}
          name={name}
          weight={criterion.weight}
          share={share}
          draft={draft}
        />
        <PartMenu
          id={id}
          name={name}
          index={index}
          count={branch.criteria.length}
          onMove={(place) => {
            moveTo(branch.dimension.id, place);
          }}
          targets={branches
            .filter(({ dimension }) => dimension.id !== branch.dimension.id)
            .map(({ dimension, criteria }) => ({
              id: dimension.id,
              name: dimension.name,
              onMove: () => {
                moveTo(dimension.id, criteria.length);
              },
            }))}
        />
      </div>
      {isOpen ? <CriterionTexts criterion={criterion} /> : null}
    </div>
  );
}

const levelNumbers = [1, 2, 3, 4, 5] as const;

function CriterionTexts({ criterion }: { readonly criterion: Criterion }) {
  const { t } = useTranslation();
  return (
    <div className={styles['texts']}>
      <TextField
        label={t('scorecards.weights.question')}
        maxLength={2000}
        value={criterion.description}
        onCommit={(description) => {
          editNamed('describe', criterion.name, (edited) => {
            edited.update('criterion', criterion.id, { description });
          });
        }}
      />
      {levelNumbers.map((level) => (
        <TextField
          key={level}
          label={t('scorecards.weights.level', { level })}
          placeholder={t('scorecards.weights.levelPlaceholder', { level })}
          value={criterion.levels[level - 1] ?? ''}
          onCommit={(text) => {
            edit(t('scorecards.edit.level', { level, name: criterion.name }), (edited) => {
              setLevelText(edited, criterion.id, level, text);
            });
          }}
        />
      ))}
    </div>
  );
}
