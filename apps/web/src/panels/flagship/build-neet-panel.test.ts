import { describe, expect, it } from 'vitest';
import { modelOf } from '../../testing/model-of.ts';
import { plain, plainHeadline } from '../../testing/plain.ts';
import { CATALOGUE } from '../../testing/published-catalogue.ts';
import { ALATAU, ALMATY, overviewInput, publishedInput, REPUBLIC } from '../../testing/published-input.ts';
import { OBSERVATIONS } from '../../testing/published-observations.ts';
import { findNotes } from '../find-notes.ts';
import { listChartCautions } from '../list-chart-cautions.ts';
import { listPanelFigures } from '../panel-model.ts';
import { buildNeetPanel } from './build-neet-panel.ts';

const panel = buildNeetPanel(overviewInput(ALMATY));
const chart = modelOf(panel, 'TIME_SERIES');
const lineOf = (refArea: string, source: string) =>
  chart.lines.find(({ id }) => id === `${refArea} ${source}`);

describe('NEET of Almaty', () => {
  it('says both rates with their periods, and the rate of the republic in the same report', () => {
    expect(plainHeadline(panel?.headline)).toEqual({
      kk: 'NEET санатындағы жастардың үлесі: 2020 жылы — 6,1%, 2021 жылғы I тоқсанда — 5,7%; сол дереккөзде республика бойынша — 6,8% (дереккөзде кезең көрсетілмеген, шартты түрде 2021 жылғы I тоқсан)',
      ru: 'Доля молодёжи NEET: 6,1 % в 2020 году и 5,7 % в I квартале 2021 года; по республике в том же источнике — 6,8 % (период в источнике не указан, условно I квартал 2021 года)',
    });
  });

  it('keeps the national series of 2010–2020 to itself, under the ages that it covers', () => {
    const national = lineOf(REPUBLIC, 'BNS_DECENT_WORK');
    expect(plain(national?.name ?? '')).toBe('Республика Казахстан, 15–28 лет');
    expect(national?.setApart).toEqual([]);
    expect(national?.runs.map(({ points }) => points.length)).toEqual([11]);
    expect(chart.slots.map(({ timePeriod }) => timePeriod)).toEqual(
      Array.from({ length: 11 }, (_, year) => String(2010 + year)),
    );
    expect(national?.runs[0]?.points.filter(({ label }) => label !== null)).toMatchObject([
      { slot: 0, label: '8,2' },
      { slot: 6, label: '9,2' },
      { slot: 10, label: '7,1' },
    ]);
  });

  it('names the ages in Kazakh as well', () => {
    const kazakh = modelOf(buildNeetPanel(overviewInput(ALMATY, { language: 'kk' })), 'TIME_SERIES');
    expect(kazakh.lines.map(({ name }) => plain(name))).toEqual([
      'Қазақстан Республикасы, 15–28 жас',
      'Қазақстан Республикасы',
      'Алматы қаласы',
    ]);
  });

  it.each([
    ['kk', 'Қазақстан, 15–28\u00a0жас', 'республика бойынша', 'Алматы'],
    ['ru', 'Казахстан, 15–28\u00a0лет', 'по республике', 'Алматы'],
  ] as const)('has short names where room is short, the ages whole (%s)', (language, ...shortNames) => {
    const { lines } = modelOf(buildNeetPanel(overviewInput(ALMATY, { language })), 'TIME_SERIES');
    expect(lines.map(({ shortName }) => shortName)).toEqual(shortNames);
  });

  it("joins neither the city's year with its quarter nor the national series with the report", () => {
    const city = lineOf(ALMATY, 'ALMATY_REPORT_2020');
    expect(city?.runs.map(({ points }) => points)).toMatchObject([[{ slot: 10, plotted: 6.1 }]]);
    expect(city?.setApart).toMatchObject([{ plotted: 5.7 }]);
    const republic = lineOf(REPUBLIC, 'ALMATY_REPORT_2020');
    expect(republic?.runs).toEqual([]);
    expect(republic?.setApart).toMatchObject([{ plotted: 6.8 }]);
    expect(chart.slotsApart.map(({ timePeriod }) => timePeriod)).toEqual(['2021-Q1']);
  });

  it('says why no change is worked out', () => {
    expect(
      listChartCautions(panel?.charts ?? [], CATALOGUE)
        .flat()
        .map(({ ru }) => ru),
    ).toEqual([
      'Источники разные, общее определение в них не указано: стоят рядом, разница не считается',
      'Периоды разной длины: стоят рядом, изменение не считается',
    ]);
  });

  it('shows the number on a scale of its own', () => {
    const numbers = modelOf(panel, 'PERIOD_COLUMNS');
    expect(numbers.columns).toMatchObject([
      { form: 'ACTUAL', plotted: 29, periodText: '2020' },
      { form: 'PART', plotted: 25 },
    ]);
    expect(plain(numbers.caption)).toBe('тыс. человек');
    expect(plainHeadline(panel?.charts[1]?.sentence)).toEqual({
      kk: 'NEET санатындағы жастар саны: 2020 жылы — 29 мың адам, 2021 жылғы I тоқсанда — 25 мың адам',
      ru: 'Численность молодёжи NEET: 29 тыс. человек в 2020 году и 25 тыс. человек в I квартале 2021 года',
    });
  });

  it('finds the notes on base and definition beside its figures, the definition once for all three series', () => {
    const { catalogue } = overviewInput(ALMATY);
    const shown = panel ? listPanelFigures(panel).map(({ observation }) => observation) : [];
    const notes = ['YOUTH_NEET_RATE', 'YOUTH_NEET_NUMBER'].flatMap((code) => catalogue.indicator(code).notes);
    const important = findNotes(notes, shown).filter((note) => note.important);
    expect(important.map(({ note }) => note)).toEqual(['NEET_DEFINITION_RATE', 'NEET_BASE']);
  });
});

describe('NEET of other areas', () => {
  it('holds the republic against nobody, and its sources apart', () => {
    const national = buildNeetPanel(overviewInput(REPUBLIC));
    const { lines } = modelOf(national, 'TIME_SERIES');
    expect(lines.map(({ runs, setApart }) => [runs.length, setApart.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(
      listChartCautions(national?.charts ?? [], CATALOGUE)
        .flat()
        .map(({ ru }) => ru),
    ).toEqual(['Источники разные, общее определение в них не указано: стоят рядом, разница не считается']);
  });

  it('writes a year of the republic large, where a chart would have one point', () => {
    const observations = OBSERVATIONS.filter(({ timePeriod }) => timePeriod === '2010');
    const panel = buildNeetPanel(publishedInput(REPUBLIC, { observations }));
    expect(panel?.charts.map(({ drawing }) => drawing.kind)).toEqual(['LARGE_FIGURES']);
    expect(modelOf(panel, 'LARGE_FIGURES').figures).toMatchObject([{ period: '2010 год' }]);
  });

  it('is none where no rate is held, whatever the republic has', () => {
    expect(buildNeetPanel(overviewInput(ALATAU))).toBeNull();
    const withoutCity = OBSERVATIONS.filter(({ refArea }) => refArea !== ALMATY);
    expect(buildNeetPanel(publishedInput(ALMATY, { observations: withoutCity }))).toBeNull();
  });
});
