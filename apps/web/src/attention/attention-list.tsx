import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './attention-list.module.css';
import type { AttentionItem } from './build-attention.ts';

type AttentionListProps = {
  items: readonly AttentionItem[];
  area: string;
  /** Whose these are, where they are not the area's that was asked for. */
  whose?: string | undefined;
};

/** What to look at first: each item with its cause where the source gives one, and the way to its indicator or its actions. */
export function AttentionList({ items, area, whose }: AttentionListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className={styles.attention} aria-label={t('attention.heading')}>
      <div className={styles.top}>
        <h2 className={styles.heading}>
          {t('attention.heading')}
          {whose && <span className={styles.whose}> · {whose}</span>}
        </h2>
        <Link to="/$language/checks" params={{ language }} className={styles.all}>
          {t('attention.allChecks')}
        </Link>
      </div>
      {items.length === 0 ? (
        <p>{t('attention.nothing', { area })}</p>
      ) : (
        <ul className={styles.list}>
          {items.map(({ id, at, text, cause, doubts }) => (
            <li key={id}>
              <Link
                {...('indicator' in at
                  ? { to: '/$language/indicators/$indicator', params: { language, ...at } }
                  : { to: '/$language/register', params: { language }, search: at.actions })}
                className={styles.link}
              >
                {text[language]}
              </Link>
              {cause && <span className={styles.cause}> {cause[language]}</span>}{' '}
              <DoubtMarks doubts={doubts} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
