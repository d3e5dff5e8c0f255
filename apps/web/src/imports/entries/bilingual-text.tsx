import { useLanguage } from '../../i18n/use-language.ts';
import styles from '../line-table.module.css';

type BilingualTextProps = { kk: string | undefined; ru: string | undefined };

/** A wording in the reader's language, and below it in the other one. */
export function BilingualText({ kk, ru }: BilingualTextProps) {
  const language = useLanguage();
  const [own, other] = language === 'kk' ? [kk, ru] : [ru, kk];
  return (
    <span className={styles.outcome}>
      {own && <span>{own}</span>}
      {other && (
        <span lang={language === 'kk' ? 'ru' : 'kk'} className={styles.other}>
          {other}
        </span>
      )}
    </span>
  );
}
