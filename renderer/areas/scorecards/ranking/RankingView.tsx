import { stages, type Stage } from '@shared/model/partner';
import { inOrder } from '@shared/document/ordering';
import { Filter, Star, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { navigate, useUi } from '../../../store/uiStore';
import { Legend, seriesColor } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { MultiSelect } from '../../../ui/Select';
import { showRating } from '../routes';
import { comparable, showComparison } from '../compare/comparison';
import { useRateablePartners, type Scoring } from '../useScoring';
import { RankingTable } from './RankingTable';
import { rankingRows, type RankingSort } from './rankingRows';
import styles from './RankingView.module.css';

/** Lines drawn at first; a longer ranking is drawn when asked for. */
const firstRows = 150;

/** The ranking of the rated partners, and how many are still to be rated. */
export function RankingView({ scoring }: { readonly scoring: Scoring }) {
  const { t } = useTranslation();
  const partners = useRateablePartners();
  const { classIds, setClassIds, chosenStages, setChosenStages, sort, setSort, rows } =
    useRanking(scoring);
  const [showsAll, setShowsAll] = useState(false);
  const rate = (partnerId: string | null): void => {
    showRating(partnerId, scoring.scorecard.id);
  };
  if (partners.length === 0) return <NoPartners />;
  if (scoring.scores.size === 0) return <NoRatings />;
  const unrated = partners.length - scoring.scores.size;
  return (
    <div className={styles['view']}>
      <RankingFilters
        scoring={scoring}
        classIds={classIds}
        onClassIds={setClassIds}
        stages={chosenStages}
        onStages={setChosenStages}
      />
      {rows.length === 0 ? (
        <EmptyState
          icon={Filter}
          title={t('scorecards.empty.filteredTitle')}
          text={t('scorecards.empty.filteredText')}
          actions={
            <Button
              onPress={() => {
                setClassIds([]);
                setChosenStages([]);
              }}
            >
              {t('scorecards.empty.clearFilter')}
            </Button>
          }
        />
      ) : (
        <RankingTable
          rows={showsAll ? rows : rows.slice(0, firstRows)}
          sort={sort}
          onSort={setSort}
          onRate={rate}
        />
      )}
      {showsAll || rows.length <= firstRows ? null : (
        <Button
          kind="quiet"
          onPress={() => {
            setShowsAll(true);
          }}
        >
          {t('scorecards.ranking.more', { total: rows.length })}
        </Button>
      )}
      {unrated === 0 ? null : (
        <p className={styles['unrated']}>
          {t('scorecards.ranking.unrated', { count: unrated })}
          <Button
            size="small"
            kind="quiet"
            onPress={() => {
              rate(null);
            }}
          >
            {t('scorecards.ranking.rateNext')}
          </Button>
        </p>
      )}
    </div>
  );
}

function useRanking(scoring: Scoring) {
  const partners = useRateablePartners();
  const partnerKind = useDocument((document) => document.partnerKind);
  const partnerFamily = useDocument((document) => document.partnerFamily);
  const [classIds, setClassIds] = useState<readonly string[]>([]);
  const [chosenStages, setChosenStages] = useState<readonly Stage[]>([]);
  const [sort, setSort] = useState<RankingSort>({ column: 'rank', isDescending: false });
  const rows = useMemo(
    () =>
      rankingRows(
        scoring,
        partners,
        { partnerKind, partnerFamily },
        { classIds, stages: chosenStages },
        sort,
      ),
    [scoring, partners, partnerKind, partnerFamily, classIds, chosenStages, sort],
  );
  return { classIds, setClassIds, chosenStages, setChosenStages, sort, setSort, rows };
}

interface RankingFiltersProps {
  readonly scoring: Scoring;
  readonly classIds: readonly string[];
  readonly onClassIds: (ids: readonly string[]) => void;
  readonly stages: readonly Stage[];
  readonly onStages: (stages: readonly Stage[]) => void;
}

function RankingFilters(props: RankingFiltersProps) {
  const { t } = useTranslation();
  const classes = useDocument((document) => document.partnerClass);
  const selection = useUi((state) => state.selection);
  const chosen = comparable(selection, props.scoring.scores);
  return (
    <div className={styles['filters']}>
      <Legend
        parts={props.scoring.tree.map(({ dimension }, at) => ({
          id: dimension.id,
          label: dimension.name,
          color: seriesColor(at),
        }))}
      />
      <span className={styles['space']} />
      {chosen.length < 2 ? null : (
        <Button
          kind="quiet"
          onPress={() => {
            showComparison(chosen, props.scoring.scorecard.id);
          }}
        >
          {t('scorecards.ranking.compare', { count: chosen.length })}
        </Button>
      )}
      <MultiSelect
        label={t('scorecards.ranking.class')}
        isLabelHidden
        className={styles['filter']}
        placeholder={t('scorecards.ranking.anyClass')}
        choices={inOrder(classes.values()).map(({ id, name }) => ({ id, label: name }))}
        values={props.classIds}
        onChange={props.onClassIds}
      />
      <MultiSelect
        label={t('scorecards.ranking.stage')}
        isLabelHidden
        className={styles['filter']}
        placeholder={t('scorecards.ranking.anyStage')}
        choices={stages.map((stage) => ({ id: stage, label: t(`plan.stage.${stage}`) }))}
        values={props.stages}
        onChange={props.onStages}
      />
    </div>
  );
}

function NoPartners() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={Users}
      title={t('scorecards.empty.partnersTitle')}
      text={t('scorecards.empty.partnersText')}
      actions={
        <Button
          kind="primary"
          onPress={() => {
            navigate('partners');
          }}
        >
          {t('scorecards.empty.partnersStart')}
        </Button>
      }
    />
  );
}

function NoRatings() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={Star}
      title={t('scorecards.empty.rankingTitle')}
      text={t('scorecards.empty.rankingText')}
    />
  );
}
