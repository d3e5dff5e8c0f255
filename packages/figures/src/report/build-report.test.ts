import { type Observation, Report } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { ALATAU, ALMATY, ASTANA, published, REPUBLIC } from '../headlines/published.fixture.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { buildReport, type ReportInput } from './build-report.ts';
import { catalogue, DIRECTION } from './report.fixture.ts';

const WINDOW = { startPeriod: '2020', endPeriod: '2021-05' };

const notices = (refArea: string, timePeriod: string, more: Partial<Observation> = {}) =>
  published('ASSEMBLY_NOTIFICATIONS', 5, { refArea, timePeriod, ...more });

const build = (observations: Observation[], more: Partial<ReportInput> = {}) =>
  buildReport({ refArea: ALMATY, window: WINDOW, observations, catalogue, ...more });

/** A paragraph with the marks of its footnotes: `более 5 уведомлений[1]`. */
function readSentence({ sections }: Report, place: number): string {
  const block = sections[0]?.blocks[place];
  if (block?.block !== 'SENTENCE') throw new RangeError(`no sentence at ${place}`);
  const marked = block.said.ru.map(({ text, footnotes }) =>
    footnotes.length === 0 ? text : `${text}[${footnotes.join(', ')}]`,
  );
  return plain(marked.join(''));
}

describe('a report', () => {
  it('is called by its area and window', () => {
    expect(build([])).toMatchObject({
      title: {
        kk: 'Қоғамдық даму туралы анықтама: Алматы қаласы, 2020 жыл – 2021 жылғы мамыр',
        ru: 'Справка об общественном развитии: город Алматы, 2020 год – май 2021 года',
      },
      place: { kk: 'Алматы қаласы', ru: 'город Алматы' },
    });
  });

  it('has every figure of the window, of the area and of those directly within it, and no other', () => {
    const told = [
      notices(ALMATY, '2020'),
      notices(ALMATY, '2021-01-01/P5M'),
      notices(ALMATY, '2021', { scenario: 'PLAN' }),
      notices(ALATAU, '2020'),
    ];
    const others = [
      notices(ALMATY, '2019-06'),
      notices(ALMATY, '2021'),
      notices(ASTANA, '2020'),
      notices(REPUBLIC, '2020'),
    ];
    expect(new Set(build([...others, ...told]).figures)).toEqual(new Set(told));
  });

  it('has a section for each direction with figures, and names those without', () => {
    const held = [notices(ALMATY, '2020')];
    expect(build(held)).toMatchObject({ sections: [{ direction: DIRECTION }], empty: ['NOTHING'] });
    expect(build(held, { directions: ['NOTHING'] })).toMatchObject({ sections: [], empty: ['NOTHING'] });
  });

  it('of an area without figures has a title and says that nothing is held', () => {
    expect(build([notices(ALMATY, '2020')], { refArea: ASTANA })).toMatchObject({
      ...{ sections: [], figures: [], derived: [], footnotes: [], sources: [] },
      empty: [DIRECTION, 'NOTHING'],
    });
  });

  it('is what the contract says, whatever it is made of', () => {
    const chart = '{{ASSEMBLY_NOTIFICATIONS chart}}';
    const report = build(
      [
        notices(ALMATY, '2020', { qualifier: 'ABOUT' }),
        notices(ALMATY, '2020', { breakdown: { OUTCOME: 'REFUSED' } }),
        notices(ALMATY, '2020', { breakdown: { OUTCOME: 'APPROVED' } }),
        notices(ALATAU, '2020'),
        notices(ALMATY, '2021', { scenario: 'PLAN' }),
      ],
      { templates: [{ direction: DIRECTION, text: { kk: `# Бір\n${chart}`, ru: `# Одно\n${chart}` } }] },
    );
    expect(Report.parse(report)).toEqual(report);
    expect(report.sections[0]?.blocks.map(({ block }) => block)).toEqual([
      ...['HEADING', 'CHART', 'HEADING', 'LIST', 'TABLE'],
    ]);
  });
});

describe('a report refers', () => {
  const about = notices(ALMATY, '2020', { qualifier: 'ABOUT', periodAssumed: true });
  const neet = published('YOUTH_NEET_RATE', 6.1, { decimals: 1, periodAssumed: true });

  it('to each footnote by one number, in order of first mention', () => {
    const report = build([neet, about]);
    expect(readSentence(report, 0)).toBe(
      'Уведомления и заявления о собраниях: около 5 уведомлений в 2020 году[1, 2].',
    );
    expect(readSentence(report, 1)).toBe('Доля молодёжи NEET: 6,1 % в 2020 году[2].');
    expect(report.footnotes).toMatchObject([
      {
        ...{ footnote: 1, kind: 'QUALIFIER', figures: [0] },
        text: {
          kk: 'Дереккөзде «шамамен» деп берілген: дәл саны басылмаған.',
          ru: 'В источнике сказано «около»: точное число не напечатано.',
        },
      },
      { footnote: 2, kind: 'PERIOD_ASSUMED', figures: [0, 1] },
    ]);
  });

  it('to every number that it works out by the figures that it comes from', () => {
    const [before, plan] = [
      notices(ALMATY, '2020'),
      notices(ALMATY, '2021', { scenario: 'PLAN', obsValue: 8 }),
    ];
    const report = build([before, plan]);
    expect(report.figures).toEqual([before, plan]);
    expect(report.derived).toMatchObject([
      { kind: 'CHANGE', obsValue: 3, unitMeasure: 'NOTIFICATIONS', operands: [1, 0] },
      { kind: 'RELATIVE_CHANGE', obsValue: 60, unitMeasure: 'PERCENT', operands: [1, 0] },
    ]);
  });
});
