import { previewReportTemplate, type ReportTemplateEntry } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { administer } from '../../testing/administer.ts';
import { openTestApi } from '../../testing/open-test-api.ts';

const api = await openTestApi();
const administrator = await administer(api);

const YOUTH = { thing: 'REPORT_TEMPLATE', direction: 'YOUTH' } as const;
const TEXT = { kk: '# Жастар\n\n{{YOUTH_NEET_RATE}}', ru: '# Молодёжь\n\n{{YOUTH_NEET_RATE}}' };

const preview = (entry: object, language: 'kk' | 'ru' = 'kk', query = 'refArea=750000000') =>
  fetch(`${api.origin}/api/v1/report-template-previews?${query}`, {
    method: 'POST',
    headers: {
      Cookie: administrator.cookie,
      Origin: api.origin,
      'Content-Type': 'application/json',
      'Accept-Language': language,
    },
    body: JSON.stringify(entry),
  });

/** What is wrong with a Russian text beside the Kazakh one, in the words of its reader. */
async function findWrong(ru: string, kk = TEXT.kk) {
  const answer = await preview({ ...YOUTH, text: { kk, ru } }, 'ru');
  expect(answer.status).toBe(422);
  return (await api.problem(answer)).errors;
}

describe('the section that a template would write', () => {
  it('is the one that the report has once it is saved', async () => {
    const entry: ReportTemplateEntry = { ...YOUTH, text: TEXT };
    const before = await api.json('/report?refArea=750000000&direction=YOUTH');
    const { sections, footnotes } = previewReportTemplate.response.parse(await (await preview(entry)).json());
    expect(sections).toMatchObject([
      {
        direction: 'YOUTH',
        blocks: expect.arrayContaining([
          { block: 'HEADING', text: { kk: 'Жастар', ru: 'Молодёжь' } },
          expect.objectContaining({ block: 'SENTENCE' }),
        ]),
      },
    ]);
    expect(await api.json('/report?refArea=750000000&direction=YOUTH')).toEqual(before);
    const { version } = await administrator.find('REPORT_TEMPLATE', 'YOUTH');
    await administrator.saved(entry, version);
    expect(await api.json('/report?refArea=750000000&direction=YOUTH')).toMatchObject({
      sections,
      footnotes,
    });
  });

  it('is of the area and window that are asked for', async () => {
    const entry = { ...YOUTH, text: TEXT };
    const query = 'refArea=710000000&startPeriod=2022&endPeriod=2022';
    expect(await (await preview(entry, 'kk', query)).json()).toMatchObject({
      refArea: '710000000',
      window: { startPeriod: '2022', endPeriod: '2022' },
    });
    const nowhere = await preview(entry, 'kk', 'refArea=999999999');
    expect((await api.problem(nowhere)).errors).toMatchObject([{ path: 'query.refArea' }]);
  });
});

describe('a template is refused before it is saved, and when it is', () => {
  it.each([
    [
      '{{YOUTH_NEET_RAET}}',
      /^Строка 3, знак 1, «YOUTH_NEET_RAET»\. .*нет такого показателя.*: YOUTH_NEET_RATE\.$/,
    ],
    ['{{ASSEMBLY_NOTIFICATIONS}}', /^Строка 3, знак 1, «ASSEMBLY_NOTIFICATIONS»\. Это показатель другого/],
    ['{{YOUTH_NEET_RATE', /^Строка 3, знак 1, «\{\{YOUTH_NEET_RATE»\. Подстановка не закрыта/],
    [
      'Было {{YOUTH_NEET_RATE plan}}',
      /^Строка 3, знак 6, «YOUTH_NEET_RATE»\. Такая подстановка стоит отдельным/,
    ],
    [
      '{{YOUTH_NEET_RATE chrat}}',
      /Такой подстановки нет\. Возможно, имелось в виду: YOUTH_NEET_RATE chart\.$/,
    ],
    ['{{YOUTH_NEET_RATE by OUTCOME}}', /^Строка 3, знак 1, «OUTCOME»\. У показателя нет такого/],
    ['{{YOUTH_NEET_RATE}} из 42', /^Строка 3, знак 24, «42»\. Это число не взято/],
  ])('for %s, with the place and what was meant', async (words, said) => {
    const errors = await findWrong(`# Молодёжь\n\n${words}`);
    expect(errors).toContainEqual({ path: 'body.text.ru', message: expect.stringMatching(said) });
  });

  it('for languages that name other indicators, each in its own field', async () => {
    const errors = await findWrong('# Молодёжь\n\n{{rest}}');
    expect(errors).toEqual([
      { path: 'body.text.kk', message: expect.stringContaining('«YOUTH_NEET_RATE»') },
      { path: 'body.text.ru', message: expect.stringContaining('«rest»') },
    ]);
  });

  it('in the language of the reader, with every problem of a text', async () => {
    const { version } = await administrator.find('REPORT_TEMPLATE', 'YOUTH');
    const text = { kk: '{{YOUTH_NEET_RAET}} 42', ru: ' \n' };
    const answer = await administrator.save({ ...YOUTH, text }, version);
    expect((await api.problem(answer)).errors.map(({ path }) => path)).toEqual(['body.text.ru']);
    const both = await administrator.save({ ...YOUTH, text: { ...text, ru: text.kk } }, version);
    expect((await api.problem(both)).errors).toEqual(
      ['kk', 'ru'].flatMap((language) => [
        {
          path: `body.text.${language}`,
          message:
            '1‑жол, 1‑таңба, «YOUTH_NEET_RAET». Каталогта мұндай көрсеткіш жоқ. Мүмкін, мынаны жазбақ болған шығарсыз: YOUTH_NEET_RATE.',
        },
        { path: `body.text.${language}`, message: expect.stringContaining('1‑жол, 21‑таңба, «42».') },
      ]),
    );
    expect((await administrator.find('REPORT_TEMPLATE', 'YOUTH')).version).toBe(version);
  });

  it('and a template without its direction is none', async () => {
    const answer = await preview({ ...YOUTH, direction: 'YUOTH', text: TEXT });
    expect((await api.problem(answer)).errors).toMatchObject([{ path: 'body.direction' }]);
  });
});

describe('what a template names', () => {
  it('keeps its dimension while the template lists it', async () => {
    const { entry, version } = await administrator.find('REPORT_TEMPLATE', 'ASSEMBLIES');
    const listed = '{{ASSEMBLY_NOTIFICATIONS by OUTCOME}}';
    await administrator.saved({ ...entry, text: { kk: listed, ru: listed } }, version);
    const indicator = await administrator.find('INDICATOR', 'ASSEMBLY_NOTIFICATIONS');
    const answer = await administrator.save({ ...indicator.entry, dimensions: [] }, indicator.version);
    const messages = (await api.problem(answer)).errors.map(({ message }) => message);
    expect(messages).toContainEqual(expect.stringContaining('reportTemplates ASSEMBLIES'));
  });

  it('a direction without a template is written indicator by indicator', async () => {
    const { version } = await administrator.find('REPORT_TEMPLATE', 'YOUTH');
    expect((await administrator.remove('REPORT_TEMPLATE', 'YOUTH', version)).status).toBe(200);
    const { sections } = previewReportTemplate.response.parse(
      await api.json('/report?refArea=750000000&direction=YOUTH'),
    );
    expect(sections[0]?.blocks.map(({ block }) => block)).not.toContain('HEADING');
  });
});
