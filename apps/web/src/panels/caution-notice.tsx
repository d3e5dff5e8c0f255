import type { Headline } from '@korsetkish/figures';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './caution-notice.module.css';

/** Why figures that stand beside each other are not compared; nothing where there is nothing to say. */
export function CautionNotice({ cautions }: { cautions: readonly Headline[] }) {
  const language = useLanguage();
  if (cautions.length === 0) return null;
  return (
    <div className={styles.caution}>
      <Notice>
        {cautions.map((caution) => (
          <p key={caution.ru}>{caution[language]}</p>
        ))}
      </Notice>
    </div>
  );
}
