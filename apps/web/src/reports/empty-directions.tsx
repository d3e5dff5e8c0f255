import type { Report } from '@korsetkish/contract';
import { formatTimeWindow } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './empty-directions.module.css';

/** Says which of the directions that were asked for have no section, for nothing is held of them in the window. */
export function EmptyDirections({ report: { place, window, sections, empty } }: { report: Report }) {
  const { t } = useTranslation('reports');
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (empty.length === 0) return null;
  const of = {
    area: place[language],
    window: formatTimeWindow(window.startPeriod, window.endPeriod, language),
  };
  return (
    <div className={styles.empty}>
      <Notice tone="info">
        <p>{sections.length === 0 ? t('empty.all', of) : t('empty.some', of)}</p>
        <ul className={styles.directions}>
          {empty.map((direction) => (
            <li key={direction}>{catalogue.direction(direction).name[language]}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
