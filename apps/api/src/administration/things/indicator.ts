import { DimensionKind, type Measure, Measure as Measures, Polarity } from '@korsetkish/contract';
import { fromName, numberOrNull, oneOf, orBlank, orNull, toName, toTextOrNull, write } from './cells.ts';
import { type Draft, defineThing, type EntryOf, onlyRow } from './thing.ts';

/** The only sound way to combine each kind of quantity, so nobody is asked for it. */
const RULES: Record<Measure, { over_areas: string; over_time: string }> = {
  FLOW: { over_areas: 'SUM', over_time: 'SUM' },
  STOCK: { over_areas: 'SUM', over_time: 'LAST' },
  RATE: { over_areas: 'RECOMPUTE', over_time: 'RECOMPUTE' },
  PRICE: { over_areas: 'RECOMPUTE', over_time: 'RECOMPUTE' },
};

/** An indicator with its group, dimensions, ratio, definitions and threshold. */
export const indicatorThing = defineThing('INDICATOR', {
  tables: {
    indicators: 'indicator',
    indicatorGroupMembers: 'indicator',
    indicatorDimensions: 'indicator',
    ratios: 'indicator',
    indicatorDefinitions: 'indicator',
    paceThresholds: 'indicator',
  },
  codeField: 'indicator',
  toRows: (entry) => [...toOwnRow(entry), ...toRowsBeside(entry)],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'indicators');
    const [ratio] = rows('ratios');
    return {
      thing: 'INDICATOR',
      indicator: row.indicator,
      direction: row.direction,
      group: onlyRow(rows, 'indicatorGroupMembers').group,
      name: toName(row),
      shortName: toTextOrNull(row, 'short'),
      measure: oneOf(Measures, row.measure),
      unitMeasure: row.unit_measure,
      polarity: oneOf(Polarity, row.polarity),
      headline: row.headline === 'true',
      dimensions: rows('indicatorDimensions').map(({ dimension, kind }) => ({
        dimension,
        kind: oneOf(DimensionKind, kind),
      })),
      ratio: ratio
        ? { numerator: ratio.numerator, denominator: ratio.denominator, factor: Number(ratio.factor) }
        : null,
      definitions: rows('indicatorDefinitions').map((each) => ({
        definition: each.definition,
        refArea: orNull(each.ref_area),
        source: orNull(each.source),
        validFrom: orNull(each.valid_from),
      })),
      paceThreshold: numberOrNull(rows('paceThresholds')[0]?.points ?? ''),
    };
  },
});

type Entry = EntryOf<'INDICATOR'>;

function toOwnRow({ indicator, direction, group, name, shortName, measure, ...entry }: Entry): Draft[] {
  return [
    {
      table: 'indicators',
      cells: {
        indicator,
        direction,
        ...fromName(name),
        short_kk: shortName?.kk ?? '',
        short_ru: shortName?.ru ?? '',
        measure,
        unit_measure: entry.unitMeasure,
        dimensions: entry.dimensions.map(({ dimension }) => dimension).join(';'),
        polarity: entry.polarity,
        headline: write(entry.headline),
        ...RULES[measure],
      },
      fields: { short_kk: 'shortName.kk', short_ru: 'shortName.ru' },
    },
    { table: 'indicatorGroupMembers', cells: { indicator, group } },
  ];
}

function toRowsBeside({ indicator, dimensions, ratio, definitions, paceThreshold }: Entry): Draft[] {
  return [
    ...dimensions.map(
      (each, place): Draft => ({
        table: 'indicatorDimensions',
        cells: { indicator, ...each },
        at: `dimensions.${place}`,
      }),
    ),
    ...(ratio
      ? [
          {
            table: 'ratios',
            cells: { indicator, ...ratio, factor: write(ratio.factor) },
            at: 'ratio',
          } as const,
        ]
      : []),
    ...definitions.map(
      ({ definition, refArea, source, validFrom }, place): Draft => ({
        table: 'indicatorDefinitions',
        cells: {
          indicator,
          ref_area: orBlank(refArea),
          source: orBlank(source),
          valid_from: orBlank(validFrom),
          definition,
        },
        at: `definitions.${place}`,
      }),
    ),
    ...(paceThreshold === null
      ? []
      : [
          {
            table: 'paceThresholds',
            cells: { indicator, points: write(paceThreshold) },
            fields: { points: 'paceThreshold' },
          } as const,
        ]),
  ];
}
