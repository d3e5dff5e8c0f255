import type { Observation, UnitMeasure } from '@korsetkish/contract';
import { formatObsValue, formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './entry-row.module.css';

type KnownFigureProps = {
  id: string;
  label: string;
  figure: Observation | null;
  unitMeasure: UnitMeasure;
};

/** A published figure with its own period, to hold the new one against. */
export function KnownFigure({ id, label, figure, unitMeasure }: KnownFigureProps) {
  const { t } = useTranslation('desk');
  const language = useLanguage();
  return (
    <p id={id} className={styles.known} data-none={figure === null || undefined}>
      <span className={styles.label}>{label} </span>
      {figure === null ? (
        <span className={styles.period}>{t('entry.notPublished')}</span>
      ) : (
        <>
          <span className={styles.printed}>{formatObsValue(figure, unitMeasure, language).text}</span>{' '}
          <span className={styles.period}>{formatTimePeriod(figure.timePeriod, language, 'label')}</span>
        </>
      )}
    </p>
  );
}
