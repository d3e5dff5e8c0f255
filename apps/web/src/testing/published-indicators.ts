import { Indicator, Note, parseBreakdown } from '@korsetkish/contract';
import { OBSERVATIONS } from './published-observations.ts';
import { localized, orNull, type Row, readTable } from './read-table.ts';

const byIndicator = (table: string): Map<string | undefined, Row[]> =>
  Map.groupBy(readTable(table), ({ indicator }) => indicator);

const dimensionRows = byIndicator('indicator_dimensions');
const ratioRows = byIndicator('ratios');
const noteRows = byIndicator('notes');
const definitionRows = byIndicator('indicator_definitions');
const definitionOf = new Map(readTable('definitions').map((row) => [row.definition, localized(row, 'text')]));
const groupOf = new Map(
  readTable('indicator_group_members').map(({ indicator, group }) => [indicator, group]),
);

const thresholdOf = new Map(
  readTable('pace_thresholds').map(({ indicator, points }) => [indicator, Number(points)]),
);

const toNote = (row: Row): Note =>
  Note.parse({
    note: row.note,
    kind: row.kind,
    indicator: row.indicator,
    breakdown: row.breakdown === '' ? null : parseBreakdown(row.breakdown ?? ''),
    refArea: orNull(row.ref_area),
    timePeriod: orNull(row.time_period),
    scenario: orNull(row.scenario),
    important: row.important === 'true',
    text: localized(row, 'text'),
    source: orNull(row.source),
  });

/** The 104 indicators with their rules and notes, in the order of the catalogue. */
export const INDICATORS: readonly Indicator[] = readTable('indicators').map((row, place) => {
  const { indicator } = row;
  const [ratio] = ratioRows.get(indicator) ?? [];
  const held = OBSERVATIONS.filter((each) => each.indicator === indicator);
  return Indicator.parse({
    indicator,
    direction: row.direction,
    group: groupOf.get(indicator),
    position: place + 1,
    name: localized(row, 'name'),
    shortName: row.short_kk === '' ? localized(row, 'name') : localized(row, 'short'),
    measure: row.measure,
    unitMeasure: row.unit_measure,
    polarity: row.polarity,
    headline: row.headline === 'true',
    overAreas: row.over_areas,
    overTime: row.over_time,
    paceThreshold: thresholdOf.get(indicator) ?? null,
    dimensions: (dimensionRows.get(indicator) ?? []).map(({ dimension, kind }) => ({ dimension, kind })),
    ratio: ratio ? { ...ratio, factor: Number(ratio.factor) } : null,
    definitions: (definitionRows.get(indicator) ?? []).map((definition) => ({
      definition: definition.definition,
      text: definitionOf.get(definition.definition),
      refArea: orNull(definition.ref_area),
      source: orNull(definition.source),
      validFrom: orNull(definition.valid_from),
    })),
    notes: (noteRows.get(indicator) ?? []).map(toNote),
    refAreas: [...new Set(held.map(({ refArea }) => refArea))].sort(),
  });
});
