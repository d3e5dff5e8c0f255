import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnnotationNumber } from '../charts/annotations/annotation-number.tsx';
import { type ChartAnnotation, findMarks } from '../charts/annotations/build-chart-annotations.ts';
import type { ChartFigure } from '../charts/chart-figure.ts';
import type { ChoroplethModel, MapArea } from '../charts/choropleth/build-choropleth.ts';
import { findAreaAnnotations } from '../charts/choropleth/place-map-marks.ts';
import type { Doubt } from '../charts/doubt.ts';
import { DoubtMarks } from '../checks/doubt-marks.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { type DataColumn, DataTable } from '../ui/data-table.tsx';
import styles from './area-table.module.css';
import { MAP_WORDS } from './map-words.ts';
import type { AreaLinks, AreaPlace } from './use-area-links.ts';

type AreaTableProps = {
  model: Pick<ChoroplethModel, 'areas' | 'caption' | 'figures' | 'timePeriod'>;
  /** What the map beside it tells under itself: numbers stand at the areas concerned. */
  annotations: readonly ChartAnnotation[];
  /** What the figures are of, where the page does not say it. */
  subject?: string | undefined;
  /** False: the unit takes a line by itself, so it is said over the table. */
  withUnit: boolean;
  /** What must be said of an area besides its figure: that it has no geometry. */
  remarkOf: (area: MapArea) => string | null;
  links: Pick<AreaLinks, 'placeOf'>;
};

/** The same as the map says, in rows: place, area, figure, period, source. */
export function AreaTable({ model, annotations, subject, withUnit, remarkOf, links }: AreaTableProps) {
  const { t } = useTranslation();
  const words = MAP_WORDS[useLanguage()];
  // Said once, over the table, where all rows would say the same.
  const common = [
    withUnit ? findCommon(model.areas, (figure) => figure.period) : model.caption,
    findCommon(model.areas, (figure) => figure.remarks.join('; ')),
    findCommon(model.areas, (figure) => figure.locator),
  ];
  const [period, remarks, locator] = common;
  const remarksOf = (area: MapArea) =>
    [...(remarks === null ? (area.figure?.remarks ?? []) : []), remarkOf(area)].filter(
      (remark) => remark !== null,
    );
  const ofAreas = findAreaAnnotations(annotations, model);
  const numbersOf = ({ figure }: MapArea) =>
    findMarks(ofAreas, figure ? [figure] : []).map(({ number }) => (
      <AnnotationNumber key={number}>{number}</AnnotationNumber>
    ));
  const columns: (DataColumn<MapArea> | false)[] = [
    model.areas.some(({ rank }) => rank !== null) && {
      key: 'rank',
      heading: words.rank,
      cell: ({ rank }) => rank ?? '',
    },
    {
      key: 'area',
      heading: t('table.refArea'),
      rowHeader: true,
      cell: (area) => (
        <>
          <AreaName name={area.name} place={links.placeOf(area.refArea)} /> {numbersOf(area)}
        </>
      ),
    },
    {
      key: 'figure',
      heading: t('table.figure'),
      numeric: true,
      cell: ({ text, label }) =>
        label === '' ? <span className={styles.reason}>{text}</span> : withUnit ? text : label,
    },
    period === null && {
      key: 'period',
      heading: t('table.period'),
      cell: ({ figure }) => figure?.period ?? '',
    },
    model.areas.some((area) => remarksOf(area).length > 0 || doubtsOf(area).length > 0) && {
      key: 'remarks',
      heading: t('table.remarks'),
      cell: (area) =>
        doubtsOf(area).length === 0 ? (
          remarksOf(area).join('; ')
        ) : (
          <>
            <DoubtMarks doubts={doubtsOf(area)} /> {remarksOf(area).join('; ')}
          </>
        ),
    },
    locator === null && {
      key: 'source',
      heading: t('table.locator'),
      cell: ({ figure }) => figure?.locator ?? '',
    },
  ];
  return (
    <DataTable
      caption={`${words.caption}: ${[subject, ...common].filter(Boolean).join('; ')}`}
      rows={model.areas}
      rowKey={({ refArea }) => refArea}
      columns={columns.filter((column) => column !== false)}
    />
  );
}

/** An area, and the way to it where something is held of it. */
function AreaName({ name, place }: { name: string; place: AreaPlace | null }) {
  return place === null ? name : <Link {...place}>{name}</Link>;
}

const doubtsOf = ({ figure }: MapArea): readonly Doubt[] => figure?.doubts ?? [];

/** What every figure of a map has in common; null where they differ. */
function findCommon(areas: readonly MapArea[], pick: (figure: ChartFigure) => string): string | null {
  const said = new Set(areas.flatMap(({ figure }) => (figure ? [pick(figure)] : [])));
  const [only] = said;
  return said.size === 1 && only !== undefined ? only : null;
}
