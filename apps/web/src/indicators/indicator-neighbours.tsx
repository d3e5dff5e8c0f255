import type { Indicator } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { findNeighbours } from './find-neighbours.ts';
import { IndicatorLink } from './indicator-link.tsx';
import styles from './indicator-neighbours.module.css';

/** The way on from an indicator's page: the one before, all of its direction, the one after. */
export function IndicatorNeighbours({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { direction } = indicator;
  const { previous, next } = findNeighbours(indicator, catalogue.indicators);
  return (
    <nav aria-label={t('neighbours.label')}>
      <ul className={styles.neighbours}>
        {previous && <Neighbour label={t('neighbours.previous')} indicator={previous} side="previous" />}
        <li className={styles.neighbour} data-side="all">
          <span className={styles.label}>{t('neighbours.all')}</span>
          <Link to="/$language/directions/$direction" params={{ language, direction }}>
            {catalogue.direction(direction).name[language]}
          </Link>
        </li>
        {next && <Neighbour label={t('neighbours.next')} indicator={next} side="next" />}
      </ul>
    </nav>
  );
}

type NeighbourProps = { label: string; indicator: Indicator; side: 'previous' | 'next' };

function Neighbour({ label, indicator, side }: NeighbourProps) {
  return (
    <li className={styles.neighbour} data-side={side}>
      <span className={styles.label}>{label}</span>
      <IndicatorLink indicator={indicator.indicator} />
    </li>
  );
}
