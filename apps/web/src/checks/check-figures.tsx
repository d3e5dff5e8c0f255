import type { Check, CheckedFigure } from '@korsetkish/contract';
import { formatObsValue, formatTimePeriod, PERIOD_NOT_PRINTED } from '@korsetkish/figures';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import styles from './check-figures.module.css';

/** Every figure of a check as it is printed: what it does in it, what it is of, and its place in the source. */
export function CheckFigures({ check }: { check: Check }) {
  return (
    <ul className={styles.figures}>
      {check.observations.map((figure) => (
        <CheckFigure key={keyOf(figure)} figure={figure} refArea={check.refArea} />
      ))}
    </ul>
  );
}

const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: CheckedFigure) =>
  JSON.stringify([indicator, refArea, breakdown, timePeriod, scenario]);

/** @param refArea the check's area, which need not be said again */
function CheckFigure({ figure, refArea }: { figure: CheckedFigure; refArea: string }) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { formatLocator } = useChartNames();
  const { indicator, role, sign, breakdown, timePeriod, scenario, periodAssumed, source } = figure;

  const added = sign === 1 ? t('role.part') : t('role.subtracted');
  const roles = { RESULT: t('role.result'), FACTOR: added, DIVISOR: t('role.divisor') };
  const place = [
    ...Object.entries(breakdown).map(([dimension, code]) => catalogue.code(dimension, code).name[language]),
    ...(figure.refArea === refArea ? [] : [catalogue.refArea(figure.refArea).name[language]]),
  ].join(', ');
  const period = [
    formatTimePeriod(timePeriod, language, 'label'),
    ...(scenario === 'PLAN' ? [t('figure.plan')] : []),
    ...(periodAssumed ? [PERIOD_NOT_PRINTED[language]] : []),
  ].join('; ');
  return (
    <li className={styles.figure}>
      <span className={styles.printed}>
        <strong className={styles.number}>
          {formatObsValue(figure, catalogue.unitMeasure(figure.unitMeasure), language).text}
        </strong>{' '}
        <span className={styles.role}>{roles[role]}</span>
      </span>
      <span className={styles.what}>
        <Link to="/$language/indicators/$indicator" params={{ language, indicator }}>
          {catalogue.indicator(indicator).shortName[language]}
        </Link>
        {place && `: ${place}`}
        <span className={styles.where}>
          {period}.{' '}
          <Link to="/$language/about" params={{ language }} hash="sources">
            {formatLocator(source)}
          </Link>
        </span>
      </span>
    </li>
  );
}
