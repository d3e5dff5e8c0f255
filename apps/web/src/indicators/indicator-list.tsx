import type { Indicator } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './indicator-list.module.css';
import { unitName } from './unit-name.ts';

/** Indicators by name, each with its unit, as links to their pages. */
export function IndicatorList({ indicators }: { indicators: readonly Indicator[] }) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  return (
    <ul className={styles.list}>
      {indicators.map(({ indicator, name, unitMeasure }) => (
        <li key={indicator} className={styles.item}>
          <Link
            to="/$language/indicators/$indicator"
            params={{ language, indicator }}
            className={styles.link}
          >
            {name[language]}
          </Link>
          <span className={styles.unit}>{unitName(catalogue.unitMeasure(unitMeasure), language)}</span>
        </li>
      ))}
    </ul>
  );
}
