import type { FigureReference } from '@korsetkish/contract';
import { findReferencedFigure } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { buildChartFigure } from '../charts/chart-figure.ts';
import { IndicatorLink } from '../indicators/indicator-link.tsx';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { useChartNames } from '../panels/use-chart-names.ts';
import styles from './register.module.css';

/** Published figures that are meant somewhere, each with its value, period and place in the source. */
export function FigureReferences({ figures }: { figures: readonly FigureReference[] }) {
  return figures.length === 0 ? null : <Figures figures={figures} />;
}

function Figures({ figures }: { figures: readonly FigureReference[] }) {
  const { t } = useTranslation('register');
  const names = useChartNames();
  const { data } = useSuspenseQuery(
    getObservationsQuery({
      layer: 'published',
      indicator: [...new Set(figures.map(({ indicator }) => indicator))],
    }),
  );
  return (
    <ul className={styles.figures}>
      {figures.map((reference) => {
        const { indicator, breakdown, refArea, timePeriod, scenario } = reference;
        const observation = findReferencedFigure(reference, data);
        const said = observation && buildChartFigure(observation, names);
        return (
          <li key={[indicator, breakdown, refArea, timePeriod, scenario].join(' ')}>
            <IndicatorLink indicator={indicator} />
            {said === null ? (
              `: ${t('figure.gone')}`
            ) : (
              <>
                {said.code === null ? ': ' : ` (${said.code}): `}
                <strong>{said.text}</strong>
                <small className={styles.aside}>
                  {[said.period, said.refArea, ...said.remarks, said.locator].join(' · ')}
                </small>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
