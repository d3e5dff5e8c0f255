import { type KeyboardEvent, lazy, Suspense, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { SearchIcon } from '../ui/icons.tsx';
import type { SearchEntry } from './build-search-entries.ts';
import { loadSearchResults } from './load-search-results.ts';
import styles from './search-dialog.module.css';
import type { Found } from './search-results.tsx';

const SearchResults = lazy(() =>
  loadSearchResults().then(({ SearchResults: component }) => ({ default: component })),
);

/**
 * Finds any indicator, area, direction or code in either language. A combobox: the field keeps the focus, the arrows
 * move along the list, Enter goes, Escape closes. The field is there at once and takes every letter; what it finds
 * appears when the code that finds has arrived.
 */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const listId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [within, setWithin] = useState<SearchEntry | null>(null);
  const [active, setActive] = useState(0);
  const [found, setFound] = useState<Found | null>(null);

  // Before the next key is pressed, which already belongs into the field.
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const shown = found?.shown ?? 0;
  const optionId = (index: number) => `${listId}-${index}`;
  const findOption = (index: number) => document.getElementById(optionId(index));

  function moveTo(index: number) {
    setActive(index);
    findOption(index)?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = shown - 1;
    const moves: Record<string, number> = {
      ArrowDown: active === last ? 0 : active + 1,
      ArrowUp: active === 0 ? last : active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined && last >= 0) moveTo(next);
    else if (event.key === 'Enter') findOption(active)?.click();
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
          aria-expanded={shown > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown > 0 ? optionId(active) : undefined}
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
        {found?.status ?? (typed.trim() === '' ? t('search.hint') : t('search.loading'))}
      </p>
      <Suspense>
        <SearchResults
          typed={typed}
          within={within}
          active={active}
          listId={listId}
          optionId={optionId}
          onFound={setFound}
          onPoint={setActive}
          onNarrow={(code) => {
            setWithin(code);
            setActive(0);
          }}
          onClose={onClose}
        />
      </Suspense>
    </dialog>
  );
}
