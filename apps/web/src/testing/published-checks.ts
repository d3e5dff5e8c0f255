import { type Check, type Observation, parseBreakdown, Relation } from '@korsetkish/contract';
import { evaluateRelations } from '@korsetkish/figures';
import { CATALOGUE } from './published-catalogue.ts';
import { OBSERVATIONS } from './published-observations.ts';
import { localized, orNull, type Row, readTable } from './read-table.ts';

const termsOf = Map.groupBy(readTable('relation_terms'), ({ relation }) => relation);

const EVERY = '*';

const toTerm = (row: Row) => ({
  role: row.role,
  group: Number(row.group),
  sign: Number(row.sign),
  indicator: row.indicator,
  breakdown: row.breakdown === EVERY ? null : parseBreakdown(row.breakdown ?? ''),
  everyCode: orNull(row.every_code),
  everyArea: row.every_area === 'true',
  scenario: row.scenario === EVERY ? null : row.scenario,
  refArea: orNull(row.ref_area),
  timePeriod: orNull(row.time_period),
  roundedTo: row.rounded_to === '' ? null : Number(row.rounded_to),
});

const listOf = (cell: string | undefined) => (cell ? cell.split(';') : []);

const toScope = (row: Row) =>
  row.measures === ''
    ? null
    : {
        measures: listOf(row.measures),
        dimensionKind: orNull(row.dimension_kind),
        except: listOf(row.except),
      };

const RELATIONS = readTable('relations').map((row) =>
  Relation.parse({
    relation: row.relation,
    kind: row.kind,
    name: localized(row, 'name'),
    scope: toScope(row),
    factor: Number(row.factor),
    constant: row.constant === '' ? null : Number(row.constant),
    wholeNumerator: row.whole_numerator === 'true',
    basePrinted: row.base_printed === 'true',
    terms: (termsOf.get(row.relation) ?? []).map(toTerm),
    note: row.note_kk === '' ? null : localized(row, 'note'),
    notePeriods: row.note_periods?.split(';').filter(Boolean) ?? [],
  }),
);

/** Every declared relation worked out on the figures given, as `/checks` does on the published ones. */
export function evaluateChecks(observations: readonly Observation[] = OBSERVATIONS): Check[] {
  return evaluateRelations(RELATIONS, observations, CATALOGUE).checks;
}
