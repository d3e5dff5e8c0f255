import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from '../ui/icons.tsx';
import { loadSearchResults } from './load-search-results.ts';
import styles from './search-button.module.css';
import { SearchDialog } from './search-dialog.tsx';

/** Where a keystroke is text, not a command. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

/** Opens the search; `/` and Ctrl+K open it from anywhere. What finds is fetched when it is first likely to be wanted. */
export function SearchButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const openByKey = (event: KeyboardEvent) => {
      // By the key's place too: on a Kazakh or Russian keyboard K types another letter, and / stands elsewhere.
      const isCommand = (event.ctrlKey || event.metaKey) && event.code === 'KeyK';
      const isSlash =
        (event.key === '/' || event.code === 'Slash') &&
        !event.ctrlKey &&
        !event.metaKey &&
        !isTyping(event.target);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', openByKey);
    return () => document.removeEventListener('keydown', openByKey);
  }, []);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K /"
        className={styles.button}
        onClick={() => setOpen(true)}
        onPointerEnter={loadSearchResults}
        onFocus={loadSearchResults}
      >
        <SearchIcon />
        <span className={styles.text}>{t('search.open')}</span>
        <span aria-hidden="true" className={styles.key}>
          /
        </span>
      </button>
      {open && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
