import type { MarkedText, ReportDocument } from '@korsetkish/figures';
import { describe, expect, it } from 'vitest';
import { groupPieces } from './group-pieces.ts';
import { listFirstFootnotes, listPieces } from './list-pieces.ts';

const text = (words: string, number?: number): MarkedText => [
  { text: words, marks: number === undefined ? [] : [{ number, isFirst: number < 9 }] },
];

const DOCUMENT: Pick<ReportDocument, 'parts'> = {
  parts: [
    { part: 'TITLE', lines: ['Справка:', 'город Алматы'] },
    { part: 'HEADING', level: 1, text: 'Первое' },
    { part: 'LIST', lead: text('всего:', 1), items: [text('одно;', 2), text('другое.', 9)] },
    {
      ...{ part: 'TABLE', caption: 'Районы', rowsName: 'Район', columns: ['2020', '2021'] },
      rows: [
        { name: 'Алатауский', cells: [text('1'), text('2', 3)] },
        { name: 'Ауэзовский', cells: [text('3'), text('…')] },
      ],
    },
    { part: 'NARRATIVE', paragraphs: ['Раз.', 'Два.'], signed: 'Айгерім, 31.05.2021' },
    { part: 'SOURCE', text: 'Отчёт' },
    { part: 'SIGNATURE', placeAndDay: 'город Алматы, 1 июня 2021 года', sign: 'Подпись' },
  ],
};

describe('the pieces of a report', () => {
  const pieces = listPieces(DOCUMENT);

  it('are cut where paper may end, and hold to what they belong to', () => {
    expect(pieces.map(({ piece, keepsNext }) => (keepsNext ? `${piece}+` : piece)).join(' ')).toBe(
      'TITLE+ HEADING+ LEAD+ ITEM ITEM CAPTION+ ROW ROW GAP STAFF_PARAGRAPH STAFF_PARAGRAPH+ SIGNED SOURCE+ SIGNATURE',
    );
  });

  it('bring the footnotes that they are the first to mention', () => {
    expect(pieces.map(listFirstFootnotes).filter((numbers) => numbers.length > 0)).toEqual([[1], [2], [3]]);
  });

  it('that are one list or one table stand in it, on whatever sheet they are', () => {
    const groups = groupPieces(pieces.slice(4, 9), 4);
    expect(
      groups.map((each) => {
        if (each.group === 'SINGLE') return [each.piece.piece, each.place];
        const members = each.group === 'LIST' ? each.items : each.rows;
        return [each.group, ...members.map(({ place }) => place)];
      }),
    ).toEqual([
      ['LIST', 4],
      ['CAPTION', 5],
      ['TABLE', 6, 7],
      ['GAP', 8],
    ]);
  });
});
