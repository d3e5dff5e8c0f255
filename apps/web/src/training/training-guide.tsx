import type { Indicator, RefArea } from '@korsetkish/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useFilters } from '../filters/use-filters.ts';
import { capitalize } from '../format/capitalize.ts';
import { compareNames } from '../format/compare-names.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Panel } from '../ui/panel.tsx';
import styles from './training-guide.module.css';

type TrainingGuideProps = {
  /** Indicators that may be looked at; those without training figures are left out. */
  indicators: readonly Indicator[];
};

/** Where training figures are: they exist for districts, so any other area's page leads to those and to the maps. */
export function TrainingGuide({ indicators }: TrainingGuideProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { refArea } = useFilters();
  const { refAreas } = useCatalogue();
  if (refArea.timePeriods.length > 0) return null;
  const districts = refAreas
    .filter(({ timePeriods }) => timePeriods.length > 0)
    .toSorted((a: RefArea, b: RefArea) => compareNames(a.name[language], b.name[language]));
  const held = indicators.filter(({ refAreas: areas }) => areas.length > 0);
  return (
    <Panel heading={t('training.guide', { area: capitalize(refArea.name[language]) })}>
      <h3 className={styles.heading}>{t('training.districts')}</h3>
      <ul className={styles.links}>
        {districts.map(({ refArea: area, name }) => (
          <li key={area}>
            <Link
              to="."
              search={(current) => ({ ...current, area, from: undefined, to: undefined })}
              className={styles.link}
            >
              {name[language]}
            </Link>
          </li>
        ))}
      </ul>
      {held.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('training.maps')}</h3>
          <ul className={styles.links}>
            {held.map(({ indicator, shortName }) => (
              <li key={indicator}>
                <Link
                  to="/$language/indicators/$indicator"
                  params={{ language, indicator }}
                  hash="map-of-areas"
                  className={styles.link}
                >
                  {shortName[language]}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
