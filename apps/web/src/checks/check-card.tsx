import type { Check } from '@korsetkish/contract';
import { explainTolerance, formatArithmetic, formatTimePeriod } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './check-card.module.css';
import { CheckFigures } from './check-figures.tsx';
import { useTarget } from './use-target.ts';

/**
 * One check: what is asked of which figure, its numbers written out, how far they lie apart, what the editors remark, and
 * where each number is printed. An address may point at it.
 */
export function CheckCard({ check }: { check: Check }) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const headingId = useId();
  const { ref, isTarget } = useTarget(check.id);
  const [first] = check.observations;
  return (
    <article
      ref={ref}
      id={check.id}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-result={check.result}
      data-target={isTarget}
      className={styles.card}
    >
      <p className={styles.place}>
        {first && (
          <>
            <Link
              to="/$language/indicators/$indicator"
              params={{ language, indicator: first.indicator }}
              className={styles.indicator}
            >
              {catalogue.indicator(first.indicator).shortName[language]}
            </Link>
            {' · '}
          </>
        )}
        {catalogue.refArea(check.refArea).name[language]}
        {' · '}
        {formatTimePeriod(check.timePeriod, language, 'label')}
      </p>
      <h3 id={headingId} className={styles.name}>
        {check.name[language]}
      </h3>
      <p className={styles.arithmetic}>{formatArithmetic(check, language)}</p>
      <p className={styles.tolerance}>{explainTolerance(check, catalogue, language).join(' ')}</p>
      {check.note && <p className={styles.note}>{check.note[language]}</p>}
      <details className={styles.figures} open={check.result === 'FAILS' || isTarget}>
        <summary>{t('card.figures')}</summary>
        <CheckFigures check={check} />
      </details>
    </article>
  );
}
