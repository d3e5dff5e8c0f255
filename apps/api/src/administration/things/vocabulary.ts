import { fromName, fromText, orBlank, orNull, toName, toText, write } from './cells.ts';
import { type Draft, defineThing, onlyRow } from './thing.ts';

export const groupThing = defineThing('GROUP', {
  tables: { indicatorGroups: 'group' },
  codeField: 'group',
  toRows: ({ group, direction, position, name }) => [
    {
      table: 'indicatorGroups',
      cells: { group, direction, position: write(position), name_kk: name.kk, name_ru: name.ru },
    },
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'indicatorGroups');
    return {
      thing: 'GROUP',
      group: row.group,
      direction: row.direction,
      position: Number(row.position),
      name: toText(row, 'name'),
    };
  },
});

export const unitThing = defineThing('UNIT', {
  tables: { units: 'unit_measure' },
  codeField: 'unitMeasure',
  toRows: ({ unitMeasure, afterNumber: { kk, ru, en } }) => [
    {
      table: 'units',
      cells: {
        unit_measure: unitMeasure,
        after_number_ru: [ru.one, ru.few, ru.many].join(', '),
        name_kk: kk,
        name_en: en,
      },
      fields: {
        after_number_ru: 'afterNumber.ru.one',
        name_kk: 'afterNumber.kk',
        name_en: 'afterNumber.en',
      },
    },
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'units');
    const [one = '', few = one, many = one] = row.after_number_ru.split(', ');
    return {
      thing: 'UNIT',
      unitMeasure: row.unit_measure,
      afterNumber: { kk: row.name_kk, ru: { one, few, many }, en: row.name_en },
    };
  },
});

/** A dimension is edited with all its codes: their order and their hierarchy are one thing to look at. */
export const codelistThing = defineThing('CODELIST', {
  tables: { dimensions: 'dimension', codelists: 'dimension' },
  codeField: 'dimension',
  toRows: ({ dimension, name, codes }) => [
    { table: 'dimensions', cells: { dimension, ...fromName(name) } },
    ...codes.map(
      (each, place): Draft => ({
        table: 'codelists',
        cells: { dimension, code: each.code, parent: orBlank(each.parent), ...fromName(each.name) },
        at: `codes.${place}`,
      }),
    ),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'dimensions');
    return {
      thing: 'CODELIST',
      dimension: row.dimension,
      name: toName(row),
      codes: rows('codelists').map((each) => ({
        code: each.code,
        parent: orNull(each.parent),
        name: toName(each),
      })),
    };
  },
});

export const definitionThing = defineThing('DEFINITION', {
  tables: { definitions: 'definition' },
  codeField: 'definition',
  toRows: ({ definition, text }) => [{ table: 'definitions', cells: { definition, ...fromText(text) } }],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'definitions');
    return { thing: 'DEFINITION', definition: row.definition, text: toText(row, 'text') };
  },
});
