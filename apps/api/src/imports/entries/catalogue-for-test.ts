import type { ImportMapping, ImportRole } from '@korsetkish/contract';
import { plainColumn } from '../mapping/plain-column.ts';
import type { FileCell, FileRow } from '../reading/file-row.ts';
import { buildEntryCatalogue } from './entry-catalogue.ts';
import { nameUnit } from './name-unit.ts';

const named = (code: string, kk: string, ru: string) => ({ code, name: { kk, ru } });

/** Some of everything that a file of a document may name. */
export const CATALOGUE = buildEntryCatalogue({
  parts: [
    named('1', 'Азаматтық белсенділік', 'Гражданская активность'),
    named('2', 'Сапалы білім', 'Образование'),
  ],
  directions: [named('YOUTH', 'Жастар саясаты', 'Молодёжная политика')],
  groups: [
    named('YOUTH_NEET', 'NEET жастары', 'Молодёжь NEET'),
    named('YOUTH_HOUSING', 'Тұрғын үй', 'Жильё'),
  ],
  units: [
    nameUnit({ code: 'PERCENT', nameKk: '%', nameRuOne: '%', nameRuFew: '%', nameRuMany: '%' }),
    nameUnit({
      code: 'PERSONS',
      nameKk: 'адам',
      ...{ nameRuOne: 'человек', nameRuFew: 'человека', nameRuMany: 'человек' },
    }),
  ],
  refAreas: [
    named('750000000', 'Алматы қаласы', 'город Алматы'),
    named('190000000', 'Алматы облысы', 'Алматинская область'),
    named('751210000', 'Алатау ауданы', 'Алатауский район'),
  ],
  organisations: [
    named('SOCIAL', 'Қоғамдық даму басқармасы', 'Управление общественного развития'),
    named('SPORT', 'Спорт, туризм басқармасы', 'Управление спорта, туризма'),
  ],
  indicators: [
    named('YOUTH_NEET_RATE', 'NEET үлесі', 'Доля NEET'),
    named('YOUTH_POPULATION', 'Жастар саны', 'Численность молодёжи'),
  ],
  actions: [named('OLD_ACTION', 'Бұрынғы шара', 'Прежняя мера')],
});

const text = (said: string): FileCell | null => (said === '' ? null : { kind: 'TEXT', text: said });

/** A row of a text file, or of a sheet where a cell is no text. */
export const rowOf = (row: number, cells: readonly (string | FileCell)[]): FileRow => ({
  sheet: null,
  row,
  cells: cells.map((cell) => (typeof cell === 'string' ? text(cell) : cell)),
});

/** Columns that are taken for these, one after another, below headings in the first row. */
export const mappingOf = (roles: readonly ImportRole[]): ImportMapping => ({
  ...{ sheet: null, headerRow: 1, indicator: null, refArea: null, timePeriod: null, direction: null },
  ...{ unit: null, decimalSign: null },
  columns: roles.map((role, column) => plainColumn(column, role)),
});
