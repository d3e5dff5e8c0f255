import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { SearchIcon } from '../ui/icons.tsx';
import type { SearchEntry } from './build-search-entries.ts';
import { findEntries } from './find-entries.ts';
import styles from './search-dialog.module.css';
import { SearchOption } from './search-option.tsx';
import { indicatorsOf, useFollowEntry } from './use-follow-entry.ts';
import { useSearchEntries } from './use-search-entries.ts';

/** A list longer than this is narrowed by typing on, not by scrolling. */
const MOST_SHOWN = 40;

/**
 * Finds any indicator, area, direction or code in either language. A combobox: the field keeps the focus, the arrows
 * move along the list, Enter goes, Escape closes. A code leads to the list of indicators that have it.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { entries, indicators, ready, failed } = useSearchEntries();
  const follow = useFollowEntry();
  const [typed, setTyped] = useState('');
  const [within, setWithin] = useState<SearchEntry | null>(null);
  const [active, setActive] = useState(0);

  useEffect(() => dialog.current?.showModal(), []);

  const found = within ? entriesWithin(within) : findEntries(entries, typed);
  const shown = found.slice(0, MOST_SHOWN);
  const optionId = (index: number) => `${listId}-${index}`;

  function entriesWithin({ target }: SearchEntry): SearchEntry[] {
    if (target.kind !== 'code') return [];
    const codes = new Set(indicatorsOf(target.dimension, indicators).map(({ indicator }) => indicator));
    return entries.filter((entry) => entry.target.kind === 'indicator' && codes.has(entry.target.indicator));
  }

  function choose(entry: SearchEntry | undefined) {
    if (!entry || (entry.target.kind === 'area' && entry.target.figures === 'NONE')) return;
    if (entry.target.kind === 'code') {
      setWithin(entry);
      setActive(0);
      return;
    }
    onClose();
    follow(entry);
  }

  function moveTo(index: number) {
    setActive(index);
    document.getElementById(optionId(index))?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = shown.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined && last >= 0) moveTo(next);
    else if (event.key === 'Enter') choose(shown[active]);
    else if (event.key === 'Backspace' && within) setWithin(null);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press on the backdrop closes; by keyboard Escape does
    <dialog
      ref={dialog}
      aria-label={t('search.title')}
      className={styles.dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.field}>
        <SearchIcon />
        {within && (
          <button type="button" className={styles.within} onClick={() => setWithin(null)}>
            {within.name[language]} ×
          </button>
        )}
        <input
          autoFocus
          type="text"
          role="combobox"
          aria-label={t('search.placeholder')}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? optionId(active) : undefined}
          placeholder={within ? undefined : t('search.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={within ? '' : typed}
          className={styles.input}
          onChange={(event) => {
            setWithin(null);
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          {t('search.close')}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {statusText()}
      </p>
      <div id={listId} role="listbox" aria-label={t('search.title')} className={styles.list}>
        {shown.map((entry, index) => (
          <SearchOption
            key={entry.key}
            id={optionId(index)}
            entry={entry}
            active={index === active}
            onChoose={() => choose(entry)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
    </dialog>
  );

  function statusText(): string {
    if (failed) return t('search.failed');
    if (within) return t('search.within', { code: within.name[language] });
    if (typed.trim() === '') return t('search.hint');
    if (!ready) return t('search.loading');
    return found.length > 0 ? t('search.found', { count: found.length }) : t('search.nothing');
  }
}
