import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { CopyLink } from './copy-link.tsx';
import styles from './saved-links.module.css';
import { LONGEST_NAME, type SavedLink } from './saved-links.ts';
import { readView } from './view-address.ts';

type SavedLinkRowProps = {
  link: SavedLink;
  /** Whether it is the view on screen. */
  current: boolean;
  /** True when the new name was taken. */
  onRename: (name: string) => boolean;
  onRemove: () => void;
};

/** One saved view: its name leads to it. */
export function SavedLinkRow({ link: { name, search }, current, onRename, onRemove }: SavedLinkRowProps) {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const inputId = useId();
  if (typed !== null) {
    return (
      <li className={styles.row}>
        <form
          className={styles.fields}
          onSubmit={(event) => {
            event.preventDefault();
            if (onRename(typed)) setTyped(null);
          }}
        >
          <label htmlFor={inputId} className={styles.hiddenLabel}>
            {t('saved.newNameOf', { name })}
          </label>
          <input
            id={inputId}
            ref={takeFocus}
            type="text"
            maxLength={LONGEST_NAME}
            value={typed}
            className={styles.input}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className={styles.small}>
            {t('saved.keepName')}
          </button>
          <button type="button" className={styles.small} onClick={() => setTyped(null)}>
            {t('saved.cancel')}
          </button>
        </form>
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <Link
        to="/$language/explore"
        params={{ language }}
        search={readView(search)}
        aria-current={current ? 'true' : undefined}
        className={styles.link}
      >
        {name}
      </Link>
      <span className={styles.acts}>
        <button
          type="button"
          aria-label={t('saved.renameOf', { name })}
          className={styles.small}
          onClick={() => setTyped(name)}
        >
          {t('saved.rename')}
        </button>
        <CopyLink search={search} label={t('saved.copy')} accessibleName={t('saved.copyOf', { name })} />
        <button
          type="button"
          aria-label={t('saved.removeOf', { name })}
          className={styles.small}
          onClick={onRemove}
        >
          {t('saved.remove')}
        </button>
      </span>
    </li>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
}
