import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MenuPanel } from '../../ui/menu-panel.tsx';
import { useSummaries } from '../pickers/use-summaries.ts';
import type { Explore } from '../use-explore.ts';
import { CopyLink } from './copy-link.tsx';
import { SavedLinkRow } from './saved-link-row.tsx';
import styles from './saved-links.module.css';
import { LONGEST_NAME } from './saved-links.ts';
import { type SavingResult, useSavedLinks } from './use-saved-links.ts';
import { writeView } from './view-address.ts';

/** Views that the reader keeps by name, in this browser: save, open, rename, delete, and copy the link of this one. */
export function SavedLinksMenu({ explore }: { explore: Explore }) {
  const { t } = useTranslation('explore');
  const { links, isClosed, add, rename, remove } = useSavedLinks();
  const view = writeView({ ...explore.search, area: explore.context.refArea.refArea });
  const suggested = useSuggestedName(explore);
  const [typed, setTyped] = useState<string | null>(null);
  const [result, setResult] = useState<SavingResult | null>(null);
  const nameId = useId();
  const saved = links.find(({ search }) => search === view);
  const say = useSavingWords();

  return (
    <MenuPanel
      label={links.length > 0 ? t('saved.openCount', { number: links.length }) : t('saved.open')}
      panelClassName={styles.panel}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const outcome = add({ name: typed ?? suggested, search: view });
          setResult(outcome);
          if (outcome === 'SAVED') setTyped(null);
        }}
      >
        <label htmlFor={nameId} className={styles.label}>
          {t('saved.name')}
        </label>
        <div className={styles.fields}>
          <input
            id={nameId}
            type="text"
            maxLength={LONGEST_NAME}
            value={typed ?? suggested}
            disabled={isClosed}
            className={styles.input}
            onChange={(event) => {
              setTyped(event.target.value);
              setResult(null);
            }}
          />
          <button type="submit" disabled={isClosed || saved !== undefined} className={styles.save}>
            {t('saved.save')}
          </button>
        </div>
        <p role="status" className={styles.status}>
          {isClosed
            ? t('saved.closed')
            : result && result !== 'SAVED'
              ? say(result)
              : saved
                ? t('saved.already', { name: saved.name })
                : t('saved.inThisBrowser')}
        </p>
      </form>
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <SavedLinkRow
              key={link.search}
              link={link}
              current={link.search === view}
              onRename={(name) => {
                const outcome = rename(link.search, name);
                setResult(outcome);
                return outcome === 'SAVED';
              }}
              onRemove={() => setResult(remove(link.search))}
            />
          ))}
        </ul>
      )}
      <CopyLink search={view} label={t('saved.copyThis')} />
    </MenuPanel>
  );
}

function useSuggestedName(explore: Explore): string {
  const { indicator, refArea, period } = useSummaries(explore);
  return [indicator, refArea, period].join(', ').slice(0, LONGEST_NAME);
}

/** Why a link was not saved. */
function useSavingWords() {
  const { t } = useTranslation('explore');
  return (result: Exclude<SavingResult, 'SAVED'>): string => {
    const words: Record<typeof result, string> = {
      NO_NAME: t('saved.noName'),
      SAME_NAME: t('saved.sameName'),
      SAME_VIEW: t('saved.sameView'),
      FULL: t('saved.full'),
      CLOSED: t('saved.closed'),
    };
    return words[result];
  };
}
