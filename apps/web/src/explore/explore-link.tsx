import type { ConceptCode, KatoCode } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './explore-link.module.css';

type ExploreLinkProps = {
  indicators: readonly ConceptCode[];
  /** KATO codes, or `ALL` alone. */
  refAreas: readonly (KatoCode | 'ALL')[];
  /** It stands by itself, not in a line of links that gives it its look. */
  alone?: boolean;
};

/** Leads from figures on any page to the same figures in Explore, in the window of the page where one was chosen. */
export function ExploreLink({ indicators, refAreas, alone = false }: ExploreLinkProps) {
  const { t } = useTranslation();
  const distinct = (codes: readonly string[]): string[] => [...new Set(codes)];
  return (
    <Link
      to="/$language/explore"
      params={{ language: useLanguage() }}
      search={{ indicator: distinct(indicators), refArea: distinct(refAreas) }}
      className={alone ? styles.alone : undefined}
    >
      {t('nav.explore')}
    </Link>
  );
}
