import type { RegisterDocument } from '@korsetkish/contract';
import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import { IndicatorLink } from '../indicators/indicator-link.tsx';
import styles from './register.module.css';

/** The target indicators of a document that the catalogue has, part by part, each leading to its figures. */
export function DocumentIndicators({ document: { indicators, parts } }: { document: RegisterDocument }) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  if (indicators.length === 0) return null;
  const byPart = Map.groupBy(indicators, ({ part }) => part);
  const headed = [
    ...parts.map(({ part, name }) => ({ part, heading: `${part}. ${name[language]}` })),
    // Without a heading where the document has no parts to be outside of.
    { part: null, heading: parts.length > 0 ? t('document.targetsElsewhere') : null },
  ];
  return (
    <details className={styles.targets}>
      <summary>{t('document.targets', { number: formatNumber(indicators.length, 0) })}</summary>
      {headed.map(({ part, heading }) => {
        const own = byPart.get(part) ?? [];
        if (own.length === 0) return null;
        return (
          <section key={part}>
            {heading !== null && <h3>{heading}</h3>}
            <ul className={styles.names} aria-label={heading ?? undefined}>
              {own.map(({ indicator }) => (
                <li key={indicator}>
                  <IndicatorLink indicator={indicator} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}
