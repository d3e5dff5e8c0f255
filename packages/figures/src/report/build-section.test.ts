import type { Note, Observation } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../catalogue/catalogue.ts';
import { ALATAU, ALMALY, ALMATY, published, REPUBLIC } from '../headlines/published.fixture.ts';
import { buildSection, type SectionInput } from './build-section.ts';
import { formatOrdinal } from './ordinals.ts';
import { catalogue, contextOf, DIRECTION, readBlock } from './report.fixture.ts';
import { type Block, listFiguresOf } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { pairLanguages } from './template/pair-languages.ts';
import { parseTemplate } from './template/parse-template.ts';

function build(
  told: readonly Observation[],
  text = '',
  more: Partial<SectionInput> & { context?: Partial<ReportContext> } = {},
) {
  const { paragraphs } = parseTemplate(text);
  const template = pairLanguages(paragraphs, paragraphs).pairs;
  const { context, ...input } = more;
  return buildSection(
    { direction: DIRECTION, place: 1, template, narratives: [], ...input },
    contextOf(told, context),
  );
}

const readBlocks = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.block === 'HEADING' ? [`# ${block.text.ru}`] : readBlock(block, 'ru')));

const notices = (obsValue: number, more: Partial<Observation> = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', obsValue, more);
const total = notices(496);
const refused = notices(127, { breakdown: { OUTCOME: 'REFUSED' } });
const neet = published('YOUTH_NEET_RATE', 6.1, { decimals: 1 });

describe('a section of a report', () => {
  it('is headed by its place in words', () => {
    expect(build([total]).heading).toEqual({
      kk: 'Бірінші. Бейбіт жиналыстар',
      ru: 'Первое. Мирные собрания',
    });
    expect(formatOrdinal(11)).toEqual({ kk: '11', ru: '11' });
  });

  it('without a template has every indicator in the order of the catalogue, and the areas within as a table', () => {
    const within = [notices(12, { refArea: ALATAU }), notices(7, { refArea: ALMALY })];
    const { blocks } = build([neet, ...within, total]);
    expect(blocks.flatMap(listFiguresOf)).toEqual([neet, total, ...within].toSorted(byIndicator));
    expect(blocks).toContainEqual({
      block: 'TABLE',
      caption: {
        kk: 'Жиналыс туралы хабарламалар мен өтініштер, 2020 жыл, хабарлама',
        ru: 'Уведомления и заявления о собраниях, 2020 год, уведомлений',
      },
      rowsName: { kk: 'Аумақ', ru: 'Территория' },
      columns: [expect.objectContaining({ ru: 'Уведомления и заявления о собраниях' })],
      rows: [
        { name: expect.objectContaining({ ru: 'Алатауский район' }), cells: [expect.anything()] },
        { name: expect.objectContaining({ ru: 'Алмалинский район' }), cells: [expect.anything()] },
      ],
    });
  });

  it('follows its template, and then says all that nothing names', () => {
    const text = `# Итоги

{{ASSEMBLY_NOTIFICATIONS when 2020}} поступило {{ASSEMBLY_NOTIFICATIONS value}}.

# Отказы
{{ASSEMBLY_NOTIFICATIONS value last OUTCOME=WITHDRAWN_BY_AUTHOR}} отозвано.`;
    expect(readBlocks(build([neet, total, refused], text).blocks)).toEqual([
      '# Итоги',
      'В 2020 году поступило 496 уведомлений.',
      '# Другие показатели',
      'Уведомления и заявления о собраниях, Отказано: 127 уведомлений в 2020 году.',
      'Доля молодёжи NEET: 6,1 % в 2020 году.',
    ]);
  });

  it('says nothing twice that only stands later in the template', () => {
    const { blocks } = build([total, refused, neet], '{{rest}}\n\n{{ASSEMBLY_NOTIFICATIONS}}');
    expect(blocks.map(({ block }) => block)).toEqual(['SENTENCE', 'LIST']);
    expect(blocks.flatMap(listFiguresOf)).toEqual([neet, total, refused]);
  });

  it('has plans apart where its template gives them a place', () => {
    const plan = notices(500, { timePeriod: '2021', scenario: 'PLAN' });
    const { blocks } = build(
      [total, plan],
      '{{ASSEMBLY_NOTIFICATIONS}}\n\n# План\n\n{{ASSEMBLY_NOTIFICATIONS plan}}',
    );
    expect(readBlocks(blocks)).toEqual([
      'Уведомления и заявления о собраниях: 496 уведомлений в 2020 году.',
      '# План',
      'Уведомления и заявления о собраниях: 500 уведомлений по плану на 2021 год; планируемое увеличение: 4 уведомления (0,8 %).',
    ]);
  });

  it('draws what it says in words all the same', () => {
    const { blocks } = build(
      [total, refused, notices(296, { breakdown: { OUTCOME: 'APPROVED' } })],
      ['{{ASSEMBLY_NOTIFICATIONS chart}}', '{{YOUTH_NEET_RATE chart}}'].join('\n\n'),
    );
    expect(blocks.map(({ block }) => block)).toEqual(['CHART', 'LIST']);
    expect(blocks[0]).toMatchObject({
      chart: 'BY_CODE',
      title: { ru: 'Уведомления и заявления о собраниях, 2020 год, уведомлений' },
      bars: [{ name: { ru: 'Отказано' } }, { said: { ru: [{ text: '296' }] } }],
    });
  });

  it('has the country beside the area only where its template asks for it', () => {
    const ofCountry = published('YOUTH_NEET_RATE', 6.8, { refArea: REPUBLIC, decimals: 1 });
    const held = [neet, ofCountry];
    const context = { held };
    expect(build([neet], '', { context }).blocks.flatMap(listFiguresOf)).toEqual([neet]);
    expect(readBlocks(build([neet], '{{YOUTH_NEET_RATE country}}', { context }).blocks)).toEqual([
      'Доля молодёжи NEET, Республика Казахстан: 6,8 % в 2020 году.',
      'Доля молодёжи NEET: 6,1 % в 2020 году.',
    ]);
  });

  it('ends in what staff wrote about the time and in the notes on its figures, each said once', () => {
    const note: Note = {
      ...{ note: 'ONE', kind: 'WHY_IT_MOVED', indicator: 'YOUTH_NEET_RATE', breakdown: null },
      ...{ refArea: null, timePeriod: null, scenario: null, important: false, source: 'ALMATY_REPORT_2020' },
      text: { kk: 'солай болған.', ru: 'так вышло.' },
    };
    const notes = [note, { ...note, note: 'ALIKE' }, { ...note, note: 'OTHER', timePeriod: '2019' }];
    const noted = buildCatalogue({
      ...catalogue,
      indicators: catalogue.indicators.map((each) =>
        each.indicator === 'YOUTH_NEET_RATE' ? { ...each, notes } : each,
      ),
    });
    const written = {
      ...{ narrative: 1, direction: DIRECTION, refArea: ALMATY, author: 'Айгүл', day: '2021-06-02' },
      window: { startPeriod: '2021-01', endPeriod: '2021-05' },
      text: { kk: 'Жұмыс жалғасуда.', ru: 'Работа продолжается.' },
    };
    const narratives = [
      { ...written, narrative: 3, window: { startPeriod: '2021-01', endPeriod: '2021-06' } },
      written,
      { ...written, narrative: 2, refArea: ALATAU },
      { ...written, narrative: 4, direction: 'NOTHING' },
    ];
    const { blocks } = build([neet], '', { narratives, context: { catalogue: noted } });
    expect(blocks.slice(1)).toEqual([
      { block: 'NARRATIVE', narrative: 1, text: written.text, author: 'Айгүл', day: '2021-06-02' },
      {
        ...{ block: 'NOTE', notes: ['ONE', 'ALIKE'], kind: 'WHY_IT_MOVED', source: 'ALMATY_REPORT_2020' },
        text: {
          kk: 'Дереккөзде былай түсіндіріледі: солай болған.',
          ru: 'Источник объясняет: так вышло.',
        },
      },
    ]);
  });
});

function byIndicator(one: Observation, other: Observation): number {
  const places = [one, other].map(({ indicator }) =>
    catalogue.indicators.findIndex((each) => each.indicator === indicator),
  );
  return (places[0] ?? 0) - (places[1] ?? 0);
}
