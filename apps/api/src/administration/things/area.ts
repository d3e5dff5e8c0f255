import { RefAreaLevel } from '@korsetkish/contract';
import { listOf, oneOf, orBlank, orNull, toText, toTextOrNull, write } from './cells.ts';
import { type Draft, defineThing, type EntryOf, onlyRow } from './thing.ts';

/** An area with the days it is valid on, the areas before it, and the names it bore. */
export const areaThing = defineThing('AREA', {
  tables: { areas: 'kato', areaValidity: 'kato', areaNames: 'kato' },
  codeField: 'refArea',
  toRows: (entry) => [
    {
      table: 'areas',
      cells: {
        kato: entry.refArea,
        level: entry.level,
        parent_kato: orBlank(entry.parent),
        name_kk: entry.name.kk,
        name_ru: entry.name.ru,
      },
      fields: { kato: 'refArea', parent_kato: 'parent' },
    },
    ...toHistory(entry),
  ],
  toEntry: (rows) => {
    const row = onlyRow(rows, 'areas');
    const [validity] = rows('areaValidity');
    return {
      thing: 'AREA',
      refArea: row.kato,
      level: oneOf(RefAreaLevel, row.level),
      parent: orNull(row.parent_kato),
      name: toText(row, 'name'),
      validFrom: orNull(validity?.valid_from ?? ''),
      validTo: orNull(validity?.valid_to ?? ''),
      validityCited: validity?.cited === 'true',
      validityNote: toTextOrNull(validity, 'note'),
      predecessors: listOf(validity?.predecessors ?? ''),
      formerNames: rows('areaNames').map((each) => ({
        name: toText(each, 'name'),
        validFrom: each.valid_from,
        validTo: each.valid_to,
      })),
    };
  },
});

function toHistory(entry: EntryOf<'AREA'>): Draft[] {
  const kato = entry.refArea;
  return [
    {
      table: 'areaValidity',
      cells: {
        kato,
        valid_from: orBlank(entry.validFrom),
        valid_to: orBlank(entry.validTo),
        predecessors: entry.predecessors.join(';'),
        cited: write(entry.validityCited),
        note_kk: entry.validityNote?.kk ?? '',
        note_ru: entry.validityNote?.ru ?? '',
      },
      fields: {
        kato: 'refArea',
        cited: 'validityCited',
        note_kk: 'validityNote.kk',
        note_ru: 'validityNote.ru',
      },
    },
    ...entry.formerNames.map(
      ({ name, validFrom, validTo }, place): Draft => ({
        table: 'areaNames',
        cells: { kato, valid_from: validFrom, valid_to: validTo, name_kk: name.kk, name_ru: name.ru },
        at: `formerNames.${place}`,
      }),
    ),
  ];
}
