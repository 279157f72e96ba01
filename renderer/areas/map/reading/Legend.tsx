import { ChevronDown, ChevronUp, ListFilter } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { LegendFilter } from '@shared/mapping/legend';
import type { StyleEntry, StylePart } from '@shared/mapping/styling';
import { useDocument } from '../../../store/documentStore';
import { formatNumber } from '../../../ui/format';
import { IconButton } from '../../../ui/IconButton';
import { announce } from '../../../ui/announce';
import { useMapSession } from '../MapContext';
import { prefer, useMapPreferences } from '../mapPreferences';
import { filterByValue } from './filterEdits';
import { filterWords } from './filterWords';
import styles from './Legend.module.css';
import { Swatch } from './Swatch';
import { useMapFields, useReading } from './useReading';

interface LegendProps {
  /** Whether the focus is said here, as it is where no bar of its own says it. */
  readonly saysFocus: boolean;
}

/** What the look of the cards means; an entry selects its partners, or lets only them stand out. */
export function Legend({ saysFocus }: LegendProps) {
  const { t } = useTranslation();
  const { parts } = useReading((state) => state.styles);
  const filter = useFilterWords(saysFocus);
  const isOpen = useMapPreferences((preferences) => preferences.legend);
  const makeRoom = useRoomOnMap();
  if (parts.length === 0 && !filter) return null;
  return (
    <section
      ref={makeRoom}
      className={styles['legend']}
      aria-label={t('mapReading.legend.title')}
      data-map-legend
    >
      <div className={styles['head']}>
        <h2>{t('mapReading.legend.title')}</h2>
        <IconButton
          icon={isOpen ? ChevronDown : ChevronUp}
          size="small"
          label={t(isOpen ? 'mapReading.legend.hide' : 'mapReading.legend.show')}
          onPress={() => prefer({ legend: !isOpen })}
        />
      </div>
      {isOpen ? (
        <div className={styles['parts']}>
          {filter ? <Filtered {...filter} /> : null}
          {parts.map((part) => (
            <Part key={part.aspect} part={part} />
          ))}
        </div>
      ) : null}
    </section>
  );
}

function useFilterWords(saysFocus: boolean): LegendFilter | null {
  const { t } = useTranslation();
  const inForce = useReading((state) => state.inForce);
  const fields = useMapFields();
  const document = useDocument((current) => current);
  const focus = saysFocus ? inForce.focus : null;
  return filterWords({ ...inForce, focus }, { t, document, fields });
}

function Filtered({ heading, lines }: LegendFilter) {
  return (
    <div>
      <h3 className={styles['heading']}>{heading}</h3>
      <ul className={styles['entries']}>
        {lines.map((line) => (
          <li key={line} className={styles['line']}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A map that is shown whole stays clear of what lies over its corner, whenever that comes or grows. */
function useRoomOnMap(): (element: HTMLElement | null) => (() => void) | undefined {
  const session = useMapSession();
  return useCallback(
    (element) => {
      if (!element) return undefined;
      const observer = new ResizeObserver(() => session.view?.keepFitted());
      observer.observe(element);
      return () => {
        observer.disconnect();
        session.view?.keepFitted();
      };
    },
    [session],
  );
}

function Part({ part }: { readonly part: StylePart }) {
  const { t } = useTranslation();
  const aspect = t(`mapReading.look.${part.aspect}`);
  const heading = t('mapReading.legend.heading', { aspect, field: part.field.label });
  return (
    <div>
      <h3 className={styles['heading']}>{heading}</h3>
      {part.entries.length === 0 ? null : (
        <ul className={styles['entries']}>
          {part.entries.map((entry) => (
            <Entry key={entry.id} part={part} entry={entry} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface EntryProps {
  readonly part: StylePart;
  readonly entry: StyleEntry;
}

function Entry({ part, entry }: EntryProps) {
  const { t } = useTranslation();
  const session = useMapSession();
  const { condition, label } = entry;
  const count = entry.partnerIds.length;
  return (
    <li className={styles['entry']}>
      <button
        type="button"
        className={styles['select']}
        aria-label={t('mapReading.legend.select', { count, entry: label })}
        onClick={() => {
          session.selectItems(entry.partnerIds.flatMap((id) => session.itemOfRecord(id) ?? []));
          announce(t('map.spoken.selected', { count: session.selectedItems().length }));
        }}
      >
        <Swatch aspect={part.aspect} entry={entry} />
        <span className={styles['name']}>{label}</span>
        <span className={styles['count']}>{formatNumber(count)}</span>
      </button>
      {condition === null ? null : (
        <IconButton
          icon={ListFilter}
          size="small"
          className={styles['filter']}
          label={t('mapReading.legend.filter', { entry: label })}
          onPress={() => filterByValue(session, part.field.id, condition)}
        />
      )}
    </li>
  );
}
