import { createHash } from 'node:crypto';
import {
  getReport,
  getReportEdition,
  getReportEditionDifferences,
  listReportEditions,
  type Observation,
  type ReportEdition,
} from '@korsetkish/contract';
import { keyOfFigure, nameEdition } from '@korsetkish/figures';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishForTest } from '../../testing/publish-for-test.ts';
import { readDocument } from '../../testing/read-document.ts';
import { startDesk } from '../../testing/start-desk.ts';
import { freeze } from './editions-for-test.ts';

const { api, approver } = await startDesk();
const ALMATY = '750000000';
const ASKED = `refArea=${ALMATY}&startPeriod=2020&endPeriod=2021-05&direction=YOUTH`;
const NEET = {
  scenario: 'ACTUAL',
  indicatorCode: 'YOUTH_NEET_RATE',
  breakdown: '',
  refAreaCode: ALMATY,
} as const;

let first: ReportEdition;
let asFrozen: Awaited<ReturnType<typeof look>>;
let bytes: Buffer;

const look = async ({ edition }: ReportEdition) =>
  getReportEdition.response.parse(await api.json(`/report-editions/${edition}`));
const take = ({ edition }: ReportEdition, lang: string, headers = {}) =>
  api.get(`/report-editions/${edition}/file?lang=${lang}`, headers);
const list = async (query = '') =>
  listReportEditions.response.parse(await api.json(`/report-editions?${query}`));
const sayFigure = (figure: Observation | null) => figure && [figure.timePeriod, figure.obsValue];

/** Ends the vintage of NEET of 2020 that stands, and puts another in its place. */
async function correctNeet(obsValue: number): Promise<void> {
  const before = await api.db.observation.findFirstOrThrow({
    where: { timePeriod: '2020', supersededIn: null, series: NEET },
  });
  await api.db.$transaction(async (tx) => {
    const { id } = await tx.revision.create({ data: { publishedBy: 'a test', reason: 'a slip' } });
    const { seriesId, timePeriod, publishedIn } = before;
    await tx.observation.update({
      where: { seriesId_timePeriod_publishedIn: { seriesId, timePeriod, publishedIn } },
      data: { supersededIn: id },
    });
    await tx.observation.create({ data: { ...before, obsValue, publishedIn: id, supersededIn: null } });
  });
}

const publishNeetOfApril = () =>
  publishForTest(api, NEET, [
    {
      timePeriod: '2021-04',
      periodStart: new Date('2021-04-01'),
      periodEnd: new Date('2021-04-30'),
      obsValue: 5.9,
      decimals: 1,
    },
  ]);

beforeAll(async () => {
  first = await freeze(approver);
  asFrozen = await look(first);
  bytes = Buffer.from(await (await take(first, 'both')).arrayBuffer());
});

describe('an edition', () => {
  it('is the report that could be read at the moment, with the vintages of its figures and its templates', async () => {
    const report = getReport.response.parse(await api.json(`/report?${ASKED}`));
    expect(asFrozen).toMatchObject({ edition: first, report, revision: 1, newer: [] });
    expect(asFrozen.publishedIn).toEqual(report.figures.map(() => 1));
    expect(asFrozen.templates.map(({ direction }) => direction)).toEqual(['YOUTH']);
  });

  it('is listed, by area and year, page by page', async () => {
    const second = await freeze(approver);
    expect((await list()).editions).toEqual([second, first]);
    expect((await list(`refArea=${ALMATY}&year=${first.year}`)).editions).toHaveLength(2);
    expect((await list('refArea=710000000')).editions).toEqual([]);
    expect((await list(`year=${first.year - 1}`)).editions).toEqual([]);
    const page = await list('limit=1');
    expect(page.editions).toEqual([second]);
    expect(await list(`limit=1&cursor=${page.nextCursor}`)).toEqual({ editions: [first], nextCursor: null });
    expect((await api.get('/report-editions?refArea=999999999')).status).toBe(422);
  });

  it('that is new is seen by who holds the list of before', async () => {
    const before = await api.get('/report-editions');
    const held = { 'If-None-Match': before.headers.get('ETag') ?? '' };
    expect((await api.get('/report-editions', held)).status).toBe(304);
    await freeze(approver);
    expect((await api.get('/report-editions', held)).status).toBe(200);
  });
});

describe('the file of an edition', () => {
  it.each(['kk', 'ru', 'both'])('is known by the hash of its bytes, %s', async (lang) => {
    const file = first.files.find((each) => each.lang === lang);
    const answer = await take(first, lang);
    const content = Buffer.from(await answer.arrayBuffer());
    expect(content.length).toBe(file?.bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(file?.sha256);
    expect(answer.headers.get('ETag')).toBe(`"${file?.sha256}"`);
    expect(answer.headers.get('Content-Disposition')).toContain(`edition-${first.year}-1.`);
    const again = await take(first, lang, { 'If-None-Match': `"${file?.sha256}"` });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
  });

  it('says on every page which edition it is, in both languages', async () => {
    const { parts } = await readDocument(bytes);
    const headers = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, xml]) => xml);
    const { kk, ru } = nameEdition(first);
    expect(headers).toEqual([expect.stringContaining(kk), expect.stringContaining(ru)]);
  });
});

describe('when figures are corrected and added', () => {
  let later: ReportEdition;
  beforeAll(async () => {
    await correctNeet(6.2);
    await publishNeetOfApril();
    later = await freeze(approver, { revision: 3 });
  });

  it('an edition of before says what it said, and which figures are newer', async () => {
    const { newer, revision, ...same } = await look(first);
    expect(same).toEqual({ edition: first, ...frozenParts() });
    expect(revision).toBe(3);
    expect(newer.map(({ change, before, after }) => [change, sayFigure(before), sayFigure(after)])).toEqual([
      ['CHANGED', ['2020', 6.1], ['2020', 6.2]],
      ['NEW', null, ['2021-04', 5.9]],
    ]);
  });

  it('its file is byte for byte the same', async () => {
    expect(Buffer.from(await (await take(first, 'both')).arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('an edition of after has the new vintages and nothing newer', async () => {
    const { report, publishedIn, newer } = await look(later);
    expect(newer).toEqual([]);
    const revisionOf = new Map(
      report.figures.map((figure, place) => [keyOfFigure(figure), publishedIn[place]]),
    );
    const neet = (timePeriod: string) => `YOUTH_NEET_RATE ${ALMATY}  ${timePeriod} ACTUAL`;
    expect(['2020', '2021-04', '2021-Q1'].map((period) => revisionOf.get(neet(period)))).toEqual([2, 3, 1]);
  });

  it('the two are compared figure by figure, both ways round', async () => {
    const compare = async (one: ReportEdition, other: ReportEdition) =>
      getReportEditionDifferences.response.parse(
        await api.json(`/report-editions/${one.edition}/differences?with=${other.edition}`),
      );
    const figures = asFrozen.report.figures.length;
    const forth = await compare(first, later);
    expect(forth).toMatchObject({ before: first, after: later });
    expect(forth.counts).toEqual({ NEW: 1, GONE: 0, CHANGED: 1, SAME: figures - 1 });
    expect(forth.differences.map(({ change }) => change)).toEqual(['CHANGED', 'NEW']);
    expect((await compare(later, first)).counts).toEqual({ NEW: 0, GONE: 1, CHANGED: 1, SAME: figures - 1 });
    expect((await compare(first, first)).differences).toEqual([]);
  });

  const frozenParts = () => {
    const { report, publishedIn, templates } = asFrozen;
    return { report, publishedIn, templates };
  };
});

it.each([
  ['/report-editions/999', 404],
  ['/report-editions/999/file', 404],
  ['/report-editions/999/differences?with=1', 404],
  ['/report-editions/1/differences?with=999', 422],
  ['/report-editions/1/differences', 422],
  ['/report-editions/1/file?lang=en', 422],
])('%s is answered %i', async (path, status) => {
  expect((await api.get(path)).status).toBe(status);
});
