import type { KatoCode } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { buildChartFigure } from '../charts/chart-figure.ts';
import { IndicatorLink } from '../indicators/indicator-link.tsx';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { useChartNames } from '../panels/use-chart-names.ts';

/** An indicator of an area with what is published of it: `Число показателей плана: 41`. */
export function IndicatorFigure({ indicator, refArea }: { indicator: string; refArea: KatoCode }) {
  const names = useChartNames();
  const { data } = useSuspenseQuery(
    getObservationsQuery({ layer: 'published', indicator: [indicator], refArea: [refArea] }),
  );
  const said = data.map((observation) => {
    const { text, remarks } = buildChartFigure(observation, names);
    return [text, ...remarks].join('; ');
  });
  return (
    <>
      <IndicatorLink indicator={indicator} />
      {said.length > 0 && `: ${said.join(', ')}`}
    </>
  );
}
