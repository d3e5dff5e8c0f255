import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import type { SearchEntry } from './build-search-entries.ts';
import { findEntries } from './find-entries.ts';
import { SearchOption } from './search-option.tsx';
import styles from './search-results.module.css';
import { indicatorsOf, useFollowEntry } from './use-follow-entry.ts';
import { useSearchEntries } from './use-search-entries.ts';

/** A list longer than this is narrowed by typing on, not by scrolling. */
const MOST_SHOWN = 40;

/** What the field is told about its list. */
export type Found = {
  /** How many options there are to walk through. */
  shown: number;
  /** In words: how many were found, or why nothing is shown. */
  status: string;
};

type SearchResultsProps = {
  typed: string;
  /** The code whose indicators are listed instead of what answers to `typed`. */
  within: SearchEntry | null;
  /** Place of the option that Enter chooses. */
  active: number;
  listId: string;
  optionId: (index: number) => string;
  onFound: (found: Found) => void;
  onPoint: (index: number) => void;
  onNarrow: (code: SearchEntry) => void;
  onClose: () => void;
};

/** What answers to the field. A press goes there; a code leads to the list of indicators that have it. */
export function SearchResults({
  typed,
  within,
  active,
  listId,
  optionId,
  onFound,
  onPoint,
  onNarrow,
  onClose,
}: SearchResultsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { entries, indicators, ready, failed } = useSearchEntries();
  const follow = useFollowEntry();

  const found = within ? entriesWithin(within) : findEntries(entries, typed);
  const shown = found.slice(0, MOST_SHOWN);
  const status = statusText();
  useLayoutEffect(() => onFound({ shown: shown.length, status }), [shown.length, status, onFound]);

  function entriesWithin({ target }: SearchEntry): SearchEntry[] {
    if (target.kind !== 'code') return [];
    const codes = new Set(indicatorsOf(target.dimension, indicators).map(({ indicator }) => indicator));
    return entries.filter((entry) => entry.target.kind === 'indicator' && codes.has(entry.target.indicator));
  }

  function choose(entry: SearchEntry) {
    if (entry.target.kind === 'area' && entry.target.figures === 'NONE') return;
    if (entry.target.kind === 'code') {
      onNarrow(entry);
      return;
    }
    onClose();
    follow(entry);
  }

  return (
    <div id={listId} role="listbox" aria-label={t('search.title')} className={styles.list}>
      {shown.map((entry, index) => (
        <SearchOption
          key={entry.key}
          id={optionId(index)}
          entry={entry}
          active={index === active}
          onChoose={() => choose(entry)}
          onPoint={() => onPoint(index)}
        />
      ))}
    </div>
  );

  function statusText(): string {
    if (failed) return t('search.failed');
    if (within) return t('search.within', { code: within.name[language] });
    if (typed.trim() === '') return t('search.hint');
    if (!ready) return t('search.loading');
    return found.length > 0 ? t('search.found', { count: found.length }) : t('search.nothing');
  }
}
