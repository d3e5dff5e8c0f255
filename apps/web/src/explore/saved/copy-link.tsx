import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './saved-links.module.css';

type CopyLinkProps = {
  /** Query of a view's address. */
  search: string;
  label: string;
  accessibleName?: string;
};

/** Puts the whole address of a view where it can be pasted from; shows it where the browser does not allow that. */
export function CopyLink({ search, label, accessibleName }: CopyLinkProps) {
  const { t } = useTranslation('explore');
  const language = useLanguage();
  const [outcome, setOutcome] = useState<'COPIED' | 'REFUSED' | null>(null);
  const address = `${location.origin}/${language}/explore${search}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('COPIED');
    } catch {
      // Without a secure connection or the reader's leave there is no clipboard: the address is shown instead.
      setOutcome('REFUSED');
    }
  };
  if (outcome === 'REFUSED') {
    return (
      <input
        ref={selectAll}
        readOnly
        aria-label={t('saved.address')}
        value={address}
        className={styles.input}
      />
    );
  }
  return (
    <button type="button" aria-label={accessibleName} className={styles.small} onClick={() => void copy()}>
      <span role="status">{outcome === 'COPIED' ? t('saved.copied') : label}</span>
    </button>
  );
}

/** Takes the focus to the address and marks all of it, ready to be copied by key. */
function selectAll(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}
