import type { Report, ReportBlock, ReportRun } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import { catalogue, DIRECTION } from '../report.fixture.ts';
import { buildReportDocument } from './build-report-document.ts';

const DAY = '2021-06-01';

const run = (text: string, footnotes: number[] = []): ReportRun => ({
  ...{ text, footnotes },
  figures: [],
  derived: [],
});

/** A report of nothing but these blocks. */
function reportOf(blocks: ReportBlock[], more: Partial<Report> = {}): Report {
  const empty = buildReport({
    refArea: '750000000',
    window: { startPeriod: '2020', endPeriod: '2021-05' },
    observations: [],
    catalogue,
  });
  const footnotes = [1, 2].map((footnote) => ({
    footnote,
    kind: 'OBS_STATUS' as const,
    text: { kk: `ескерту ${footnote}`, ru: `сноска ${footnote}` },
    figures: [],
    derived: [],
  }));
  const heading = { kk: 'Бірінші. Бейбіт жиналыстар', ru: 'Первое. Мирные собрания' };
  return { ...empty, footnotes, sections: [{ direction: DIRECTION, heading, blocks }], ...more };
}

describe('the pages of a report', () => {
  const twoOrders: ReportBlock = {
    block: 'SENTENCE',
    said: {
      kk: [run('бірі', [1]), run(', екіншісі', [2]), run(', тағы бірі', [1])],
      ru: [run('второе', [2]), run(', первое', [1, 2])],
    },
  };

  it.each([
    ['kk', ['ескерту 1', 'ескерту 2'], ['1!', '2!', '1']],
    ['ru', ['сноска 2', 'сноска 1'], ['1!', '2!', '1']],
  ] as const)('number footnotes as their own language mentions them, in %s', (language, notes, marks) => {
    const { footnotes, parts } = buildReportDocument(reportOf([twoOrders]), language, DAY);
    expect(footnotes).toEqual(notes);
    const said = parts.flatMap((part) => (part.part === 'PARAGRAPH' ? part.said : []));
    expect(
      said.flatMap((each) => each.marks.map((mark) => `${mark.number}${mark.isFirst ? '!' : ''}`)),
    ).toEqual(marks);
  });

  it('say in a table that nothing is held, which is not zero', () => {
    const text = { kk: 'Кесте', ru: 'Таблица' };
    const table: ReportBlock = {
      ...{ block: 'TABLE', caption: text, rowsName: text, columns: [text, text] },
      rows: [{ name: text, cells: [null, { kk: [run('0')], ru: [run('0')] }] }],
    };
    const [, , part] = buildReportDocument(reportOf([table]), 'ru', DAY).parts;
    expect(part).toMatchObject({ rows: [{ cells: [[{ text: '…' }], [{ text: '0' }]] }] });
  });

  it.each([
    ['kk', ['Қоғамдық даму туралы анықтама:', 'Алматы қаласы, 2020 жыл – 2021 жылғы мамыр']],
    ['ru', ['Справка об общественном развитии:', 'город Алматы, 2020 год – май 2021 года']],
  ] as const)('say what they are, and under it what they are about, in %s', (language, lines) => {
    expect(buildReportDocument(reportOf([]), language, DAY).parts[0]).toEqual({ part: 'TITLE', lines });
  });

  it('name the directions of which nothing is held, where there are such', () => {
    const emptyNames = [
      { kk: 'Жастар саясаты', ru: 'Молодёжная политика' },
      { kk: 'Ақпараттық саясат', ru: 'Информационная политика' },
    ];
    const { parts } = buildReportDocument(reportOf([], { emptyNames }), 'ru', DAY);
    expect(parts.slice(2, 4)).toMatchObject([
      { part: 'HEADING', level: 1, text: 'Направления без данных за этот период' },
      { part: 'PARAGRAPH', said: [{ text: 'Молодёжная политика; Информационная политика.' }] },
    ]);
    const { emptyNames: _, ...older } = reportOf([]);
    expect(buildReportDocument(older, 'ru', DAY).parts).toHaveLength(3);
  });

  it('begin no line with a dash', () => {
    const said = { kk: [run('2020 жылы — 13 жоба')], ru: [run('больше всего — спорт')] };
    const { parts } = buildReportDocument(reportOf([{ block: 'SENTENCE', said }]), 'kk', DAY);
    expect(parts).toContainEqual({
      part: 'PARAGRAPH',
      said: [{ text: '2020 жылы\u00a0— 13 жоба', marks: [] }],
    });
  });

  it('part the paragraphs of staff at empty lines, and say who wrote them and when', () => {
    const narrative: ReportBlock = {
      ...{ block: 'NARRATIVE', narrative: 1, author: 'Айгерім', day: '2021-05-31' },
      text: { kk: 'Бір.\n\nЕкі.', ru: 'Раз.\n\nДва.' },
    };
    expect(buildReportDocument(reportOf([narrative]), 'kk', DAY).parts).toContainEqual({
      part: 'NARRATIVE',
      paragraphs: ['Бір.', 'Екі.'],
      signed: 'Айгерім, 31.05.2021',
    });
  });

  it('are marked where their figures are not published, and end with place and day', () => {
    const draft = reportOf([], { submission: 7 });
    expect(buildReportDocument(draft, 'ru', DAY).draft).toMatch(/^Проект/);
    const signed = (['kk', 'ru'] as const).map(
      (language) => buildReportDocument(draft, language, DAY).parts.at(-1) ?? null,
    );
    expect(signed).toMatchObject([
      { part: 'SIGNATURE', placeAndDay: 'Алматы қаласы, 2021 жылғы 1 маусым' },
      { part: 'SIGNATURE', placeAndDay: 'город Алматы, 1 июня 2021 года' },
    ]);
    expect(buildReportDocument(reportOf([]), 'ru', DAY).draft).toBeNull();
  });
});
