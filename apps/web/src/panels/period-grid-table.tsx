import { formatObsValue, formatTimePeriod, isFigure } from '@korsetkish/figures';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import type { ChartFigure } from '../charts/chart-figure.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { nameUnit } from '../indicators/name-unit.ts';
import { useOverflows } from '../ui/use-overflows.ts';
import { usePrinting } from '../ui/use-printing.ts';
import type { PeriodGrid } from './build-period-grid.ts';
import styles from './period-grid-table.module.css';

/** Where a series has no figure of a period that others have. */
const NOTHING = '–';

type PeriodGridTableProps = { caption: string; grid: PeriodGrid };

/** Periods beside each other on a sheet of paper. */
const PERIODS_OF_PAPER = 6;

/** Long series as a table that scrolls sideways under names that stay; their source is said once. */
export function PeriodGridTable({ caption, grid }: PeriodGridTableProps) {
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const scrolls = useOverflows(region);
  const printing = usePrinting();
  const { timePeriods } = grid;
  const stretches = printing
    ? Array.from({ length: Math.ceil(timePeriods.length / PERIODS_OF_PAPER) }, (_, stretch) =>
        timePeriods.slice(stretch * PERIODS_OF_PAPER, (stretch + 1) * PERIODS_OF_PAPER),
      )
    : [timePeriods];
  return (
    <section
      ref={region}
      aria-labelledby={captionId}
      className={styles.region}
      // What scrolls must be reachable without a mouse.
      tabIndex={scrolls ? 0 : undefined}
    >
      {stretches.map((timePeriods, place) => (
        <GridStretch
          key={timePeriods[0]}
          {...{ caption, grid, timePeriods }}
          captionId={place === 0 ? captionId : undefined}
        />
      ))}
    </section>
  );
}

type GridStretchProps = PeriodGridTableProps & {
  captionId: string | undefined;
  timePeriods: readonly string[];
};

function GridStretch({ caption, captionId, grid, timePeriods }: GridStretchProps) {
  const language = useLanguage();
  const { unit, nameRow } = useRowNames(grid);
  return (
    <table className={styles.table}>
      <caption id={captionId} className={styles.caption}>
        {[caption, unit].filter(Boolean).join(', ')}; {grid.locator}
      </caption>
      <thead>
        <tr>
          <td className={styles.corner} />
          {timePeriods.map((timePeriod) => (
            <th key={timePeriod} scope="col" abbr={formatTimePeriod(timePeriod, language, 'label')}>
              {formatTimePeriod(timePeriod, language, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map(({ key, sample, byPeriod }) => (
          <tr key={key}>
            <th scope="row">{nameRow(sample)}</th>
            {timePeriods.map((timePeriod) => (
              <td key={timePeriod}>
                <GridFigure figure={byPeriod.get(timePeriod)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function GridFigure({ figure }: { figure: ChartFigure | undefined }) {
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (!figure) return NOTHING;
  const { observation, doubts } = figure;
  const unit = catalogue.unitMeasure(observation.unitMeasure);
  return (
    <>
      {formatObsValue(observation, unit, language, { withUnit: false }).text}
      <DoubtMarks doubts={doubts} />
    </>
  );
}

/** What tells a row from the others, with its unit unless all share it, and what must be known to read it. */
function useRowNames({ rows }: PeriodGrid) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const namesOf = (name: (sample: ChartFigure) => string | null) => [
    ...new Set(rows.map(({ sample }) => name(sample))),
  ];
  const unitOf = ({ observation }: ChartFigure) =>
    isFigure(observation) ? nameUnit(observation, { language, catalogue }) : null;
  const units = namesOf(unitOf);
  const namesIndicator = namesOf(({ observation }) => observation.indicator).length > 1;
  const namesArea = namesOf(({ refArea }) => refArea).length > 1;
  const namesCode = namesOf(({ code }) => code).length > 1 || !(namesIndicator || namesArea);
  return {
    unit: units.length === 1 ? units[0] : null,
    nameRow: (sample: ChartFigure): string =>
      [
        namesIndicator ? catalogue.indicator(sample.observation.indicator).shortName[language] : null,
        namesArea ? sample.refArea : null,
        namesCode ? (sample.code ?? t('table.total')) : null,
        units.length > 1 ? unitOf(sample) : null,
        ...sample.remarks,
      ]
        .filter((part) => part !== null)
        .join(', '),
  };
}
