import type { Indicator, Layer } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';
import { DEFINITIONS_IN_ORDER, toDefinition } from '../definitions/to-definition.ts';
import type { NewestRevision } from '../http/find-revision.ts';
import { keepOfRevision } from '../http/keep-of-revision.ts';
import { localized, localizedOrNull } from '../http/localized.ts';
import { NOTES_IN_ORDER, toNote } from '../notes/to-note.ts';

const included = (layer: Layer) =>
  ({
    dimensions: { orderBy: { position: 'asc' } },
    ratio: true,
    paceThreshold: true,
    definitions: DEFINITIONS_IN_ORDER,
    notes: NOTES_IN_ORDER,
    series: {
      where: { layer, observations: { some: { supersededIn: null } } },
      select: { refAreaCode: true },
      distinct: ['refAreaCode'],
      orderBy: { refArea: { position: 'asc' } },
    },
  }) satisfies Prisma.IndicatorInclude;

type IndicatorRow = Prisma.IndicatorGetPayload<{ include: ReturnType<typeof included> }>;

function toIndicator(row: IndicatorRow): Indicator {
  const name = localized(row);
  return {
    indicator: row.code,
    direction: row.directionCode,
    group: row.groupCode,
    position: row.position,
    name,
    shortName: localizedOrNull(row.shortNameKk, row.shortNameRu) ?? name,
    measure: row.measure,
    unitMeasure: row.unitMeasureCode,
    polarity: row.polarity,
    headline: row.headline,
    overAreas: row.overAreas,
    overTime: row.overTime,
    dimensions: row.dimensions.map(({ dimensionCode, kind }) => ({ dimension: dimensionCode, kind })),
    ratio: row.ratio && {
      numerator: row.ratio.numeratorCode,
      denominator: row.ratio.denominatorCode,
      factor: row.ratio.factor.toNumber(),
    },
    paceThreshold: row.paceThreshold?.points.toNumber() ?? null,
    definitions: row.definitions.map(toDefinition),
    notes: row.notes.map(toNote),
    refAreas: row.series.map(({ refAreaCode }) => refAreaCode),
  };
}

/** Indicators in the order of the catalogue, each with its rules, notes and the areas it has figures of in a layer. */
export async function findIndicators(
  db: Database,
  where: Prisma.IndicatorWhereInput,
  layer: Layer,
): Promise<Indicator[]> {
  const rows = await db.indicator.findMany({ where, orderBy: { position: 'asc' }, include: included(layer) });
  return rows.map(toIndicator);
}

/** Every indicator, read once a revision: each page asks for them all. */
export const findAllIndicators = keepOfRevision((db: Database, _revision: NewestRevision, layer: Layer) =>
  findIndicators(db, {}, layer),
);
