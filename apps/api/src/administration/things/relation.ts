import { DimensionKind, EVERY, Measure, RelationKind, Scenario, TermRole } from '@korsetkish/contract';
import type { CatalogueRow } from '@korsetkish/prisma';
import { listOf, numberOrNull, oneOf, orBlank, orNull, toText, toTextOrNull, write } from './cells.ts';
import { type Draft, defineThing, type EntryOf, onlyRow } from './thing.ts';

type Entry = EntryOf<'RELATION'>;

/** A relation with its terms. */
export const relationThing = defineThing('RELATION', {
  tables: { relations: 'relation', relationTerms: 'relation' },
  codeField: 'relation',
  toRows: (entry) => [
    {
      table: 'relations',
      cells: {
        relation: entry.relation,
        kind: entry.kind,
        factor: write(entry.factor),
        constant: orBlank(entry.constant),
        whole_numerator: write(entry.wholeNumerator),
        base_printed: write(entry.basePrinted),
        measures: entry.measures.join(';'),
        dimension_kind: orBlank(entry.dimensionKind),
        except: entry.except.join(';'),
        name_kk: entry.name.kk,
        name_ru: entry.name.ru,
        note_kk: entry.note?.kk ?? '',
        note_ru: entry.note?.ru ?? '',
        note_periods: orBlank(entry.notePeriods),
      },
    },
    ...entry.terms.map((term, place) => toTermRow(entry.relation, term, place)),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'relations');
    return {
      thing: 'RELATION',
      relation: row.relation,
      kind: oneOf(RelationKind, row.kind),
      factor: Number(row.factor),
      constant: numberOrNull(row.constant),
      wholeNumerator: row.whole_numerator === 'true',
      basePrinted: row.base_printed === 'true',
      measures: listOf(row.measures).map((measure) => oneOf(Measure, measure)),
      dimensionKind: row.dimension_kind === '' ? null : oneOf(DimensionKind, row.dimension_kind),
      except: listOf(row.except),
      name: toText(row, 'name'),
      note: toTextOrNull(row, 'note'),
      notePeriods: orNull(row.note_periods),
      terms: rows('relationTerms').map(toTerm),
    };
  },
});

function toTermRow(relation: string, term: Entry['terms'][number], place: number): Draft {
  return {
    table: 'relationTerms',
    cells: {
      relation,
      role: term.role,
      group: write(term.group),
      sign: write(term.sign),
      indicator: term.indicator,
      breakdown: term.breakdown,
      every_code: orBlank(term.everyCode),
      every_area: write(term.everyArea),
      scenario: term.scenario,
      ref_area: orBlank(term.refArea),
      time_period: orBlank(term.timePeriod),
      rounded_to: orBlank(term.roundedTo),
    },
    at: `terms.${place}`,
  };
}

function toTerm(row: CatalogueRow<'relationTerms'>): Entry['terms'][number] {
  return {
    role: oneOf(TermRole, row.role),
    group: Number(row.group),
    sign: row.sign === '-1' ? -1 : 1,
    indicator: row.indicator,
    breakdown: row.breakdown,
    everyCode: orNull(row.every_code),
    everyArea: row.every_area === 'true',
    scenario: row.scenario === EVERY ? EVERY : oneOf(Scenario, row.scenario),
    refArea: orNull(row.ref_area),
    timePeriod: orNull(row.time_period),
    roundedTo: numberOrNull(row.rounded_to),
  };
}
