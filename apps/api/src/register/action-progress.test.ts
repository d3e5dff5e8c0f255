import { createHash } from 'node:crypto';
import {
  API_PREFIX,
  createEvidenceFile,
  getAction,
  listActions,
  listAuditEntries,
} from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { everywhere, signInForTest, type TestBrowser } from '../testing/sign-in-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';

const { api, editor, approver } = await startDesk();

const STEP = {
  ...{ replaces: null, day: '2023-03-01', stage: 'IN_PROGRESS', milestone: null, evidence: [] },
  text: { kk: 'Жастар сенбілікке тартылды.', ru: 'Молодёжь привлечена к субботнику.' },
  organisation: 'ASTANA_INTERNAL_POLICY',
  onBehalfOf: 'ASTANA_INTERNAL_POLICY',
};
const TITLE = { kk: 'Есеп', ru: 'Отчёт' };
const LINK = {
  kind: 'LINK',
  nature: 'DOCUMENT',
  dated: '2023-03-01',
  title: TITLE,
  url: 'https://example.kz/1',
};
const PDF = Buffer.from('%PDF-1.7 a report');

const enter = (action: string, changes: object = {}, browser: TestBrowser = editor) =>
  browser.send('POST', `/actions/${action}/progress`, { ...STEP, ...changes });

const rule = (action: string, body: object, browser: TestBrowser = approver) =>
  browser.send('POST', `/actions/${action}/rulings`, {
    reason: { kk: 'Келісілді.', ru: 'Согласовано.' },
    ...body,
  });

/** What a call answers that must succeed. */
async function done(answer: Promise<Response>) {
  const response = await answer;
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return getAction.response.parse(await response.json());
}

const upload = (content: Buffer, fileName: string, browser: TestBrowser = editor) =>
  fetch(`${api.origin}${API_PREFIX}/evidence-files?fileName=${encodeURIComponent(fileName)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', Cookie: browser.cookie, Origin: api.origin },
    body: new Uint8Array(content),
  });

/** Paths and messages, in Russian, of what is wrong. */
async function refusal(answer: Promise<Response>): Promise<[number, [string, string][]]> {
  const response = await answer;
  const { errors } = await api.problem(response);
  return [response.status, errors.map(({ path, message }) => [path, message])];
}

describe('a step', () => {
  it('with evidence changes how its action stands, for every reader at once', async () => {
    const before = await api.get('/actions?status=DONE&document=ASTANA_RESOLUTION_2022');
    const etag = before.headers.get('ETag') ?? '';
    expect(listActions.response.parse(await before.json()).actions).toEqual([]);

    const { action, steps } = await done(enter('ASTANA_VOLUNTEERING', { stage: 'DONE', evidence: [LINK] }));
    expect(action).toMatchObject({
      ...{ status: 'DONE', statusRule: 'DONE_WITH_EVIDENCE', steps: 1, evidence: 1, lastStep: '2023-03-01' },
    });
    expect(steps).toMatchObject([
      {
        ...{ by: 'ORGANISATION', day: '2023-03-01', text: STEP.text, onBehalfOf: 'ASTANA_INTERNAL_POLICY' },
        ...{
          role: 'EDITOR',
          evidence: [{ nature: 'DOCUMENT', url: 'https://example.kz/1', file: null, figure: null }],
        },
      },
    ]);

    const after = await api.get('/actions?status=DONE&document=ASTANA_RESOLUTION_2022', {
      'If-None-Match': etag,
    });
    const { actions } = listActions.response.parse(await after.json());
    expect(actions.map((each) => each.action)).toEqual(['ASTANA_VOLUNTEERING']);
  });

  it('names nobody: neither its author’s account nor a mail address is told to readers', async () => {
    await done(enter('ASTANA_STABILITY'));
    const told = await (await api.get('/actions/ASTANA_STABILITY')).text();
    expect(told).not.toContain('Сынақ');
    expect(told).not.toContain('@');
  });

  it('is corrected by another, and stays to be read; two cannot correct the same', async () => {
    const [first] = (await done(enter('ASTANA_FILM_ZHUMAQ', { stage: 'DONE', evidence: [LINK] }))).steps;
    const entry = first?.by === 'ORGANISATION' ? first.entry : 0;
    const corrected = await done(enter('ASTANA_FILM_ZHUMAQ', { replaces: entry }));
    expect(corrected.action).toMatchObject({ status: 'IN_PROGRESS', steps: 1, evidence: 0 });
    expect(corrected.steps).toMatchObject([
      { entry, replacedBy: entry + 1 },
      { replaces: entry, replacedBy: null },
    ]);
    expect((await enter('ASTANA_FILM_ZHUMAQ', { replaces: entry })).status).toBe(409);

    const withdrawn = await done(enter('ASTANA_FILM_ZHUMAQ', { replaces: entry + 1, stage: null }));
    expect(withdrawn.action).toMatchObject({ status: 'NOT_STARTED', statusRule: 'NOTHING_KNOWN', steps: 0 });
  });

  it('can be proven by a figure that is published, of its day', async () => {
    const figure = {
      ...{
        indicator: 'YOUTH_LEISURE_CENTRES',
        breakdown: '',
        refArea: '750000000',
        timePeriod: '2021-05-31',
      },
    };
    const { steps } = await done(
      enter('ALMATY_LEISURE_CENTRES', { day: '2021-06-01', evidence: [{ kind: 'FIGURE', figure }] }),
    );
    expect(steps.at(-1)).toMatchObject({
      evidence: [{ nature: 'FIGURE', dated: '2021-05-31', title: null, figure }],
    });
    const other = { kind: 'FIGURE', figure: { ...figure, timePeriod: '2021-05-30' } };
    expect(await refusal(enter('ALMATY_LEISURE_CENTRES', { day: '2021-06-01', evidence: [other] }))).toEqual([
      422,
      [['body.evidence.0.figure', 'Жарияланған мұндай дерек жоқ.']],
    ]);
  });

  it.each<[string, object, string[]]>([
    ['older than the resolution', { day: '2022-10-18' }, ['body.day']],
    ['of tomorrow', { day: '2999-01-01' }, ['body.day']],
    [
      'proven by what is older than the resolution',
      { evidence: [{ ...LINK, dated: '2022-09-01' }] },
      ['body.evidence.0.dated'],
    ],
    ['that withdraws nothing', { stage: null }, ['body.stage']],
    ['of a milestone that there is not', { milestone: 4 }, ['body.milestone']],
    ['that corrects what there is not', { replaces: 999 }, ['body.replaces']],
    ['in one language', { text: { kk: 'Мәтін', ru: ' ' } }, ['body.text.ru']],
    [
      'of organisations that are not there',
      { organisation: 'NOBODY', onBehalfOf: 'NO_ONE' },
      ['body.organisation', 'body.onBehalfOf'],
    ],
    [
      'with a link that runs',
      { evidence: [{ ...LINK, url: 'javascript:alert(1)' }] },
      ['body.evidence.0.url'],
    ],
    [
      'with a file that was not sent',
      {
        evidence: [
          { ...LINK, kind: 'FILE', url: undefined, file: { sha256: 'a'.repeat(64), name: 'есеп.pdf' } },
        ],
      },
      ['body.evidence.0.file'],
    ],
  ])('%s is refused at its field, and nothing is kept', async (_, changes, paths) => {
    const [status, errors] = await refusal(enter('ASTANA_VIDEOS', changes));
    expect(status).toBe(422);
    expect(errors.map(([path]) => path)).toEqual(paths);
    const { steps } = getAction.response.parse(await api.json('/actions/ASTANA_VIDEOS'));
    expect(steps).toEqual([]);
  });

  it('is for who enters or approves figures of the direction in every area of the action', async () => {
    const grant = { role: 'EDITOR', direction: 'INTERETHNIC', refArea: '751210000' } as const;
    const ofDistrict = await signInForTest(api, [grant]);
    const day = { day: '2021-06-01' };
    expect((await enter('ALMATY_PUBLIC_SERVICE_ISSUES', day, ofDistrict)).status).toBe(403);
    const ofCity = await signInForTest(api, [{ ...grant, refArea: '750000000' }]);
    expect((await enter('ALMATY_PUBLIC_SERVICE_ISSUES', day, ofCity)).status).toBe(200);
    expect((await enter('ALMATY_CENSUS', day, ofCity)).status).toBe(403);
  });

  it('has a line in the log', async () => {
    await done(enter('ASTANA_COVERAGE_OF_EVENTS'));
    const administrator = await signInForTest(api, [everywhere('ADMINISTRATOR')]);
    const answer = await administrator.send('GET', '/audit-entries?action=ACTION_PROGRESS_ENTERED&limit=1');
    expect(listAuditEntries.response.parse(await answer.json()).entries).toMatchObject([
      { subject: 'action', subjectId: 'ASTANA_COVERAGE_OF_EVENTS', before: null, after: { text: STEP.text } },
    ]);
  });
});

describe('a file', () => {
  it('is kept by its hash and sent to staff as it was', async () => {
    const { file } = createEvidenceFile.response.parse(await (await upload(PDF, 'есеп.pdf')).json());
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(file).toEqual({ sha256, name: 'есеп.pdf', bytes: PDF.length });
    expect((await upload(PDF, 'есеп.pdf')).status).toBe(200);

    const evidence = [
      {
        kind: 'FILE',
        nature: 'REPORT',
        dated: '2023-03-01',
        title: TITLE,
        file: { sha256, name: 'есеп.pdf' },
      },
    ];
    const { action, steps } = await done(enter('ASTANA_EXPLANATORY_MEETINGS', { stage: 'DONE', evidence }));
    expect(action.statusRule).toBe('DONE_WITH_EVIDENCE');
    expect(steps).toMatchObject([{ evidence: [{ file, url: null }] }]);

    const sent = await editor.send('GET', `/evidence-files/${sha256}`);
    expect(sent.headers.get('Content-Type')).toBe('application/pdf');
    expect(sent.headers.get('Content-Disposition')).toContain('attachment');
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(PDF);
    expect((await api.get(`/evidence-files/${sha256}`)).status).toBe(401);
    expect((await editor.send('GET', `/evidence-files/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it.each([
    ['of another kind', PDF, 'есеп.html', 422],
    ['with nothing in it', Buffer.alloc(0), 'есеп.pdf', 422],
    ['that is too large', Buffer.alloc(20_000_001), 'есеп.pdf', 413],
  ])('%s is refused', async (_, content, name, status) => {
    expect((await upload(content, name)).status).toBe(status);
  });
});

describe('a ruling', () => {
  it('stands above the rules until it is taken back, each based on the one before', async () => {
    const ruled = await done(rule('ASTANA_EDUCATIONAL_WORK', { basedOn: null, status: 'CANCELLED' }));
    expect(ruled.action).toMatchObject({ status: 'CANCELLED', statusRule: 'RULED' });
    expect(ruled.rulings).toMatchObject([{ status: 'CANCELLED', reason: { ru: 'Согласовано.' } }]);
    expect((await rule('ASTANA_EDUCATIONAL_WORK', { basedOn: null, status: 'DONE' })).status).toBe(409);
    const basedOn = ruled.rulings[0]?.ruling;
    const back = await done(rule('ASTANA_EDUCATIONAL_WORK', { basedOn, status: null }));
    expect(back.action.statusRule).toBe('NOTHING_KNOWN');
    expect(back.rulings.map(({ status }) => status)).toEqual([null, 'CANCELLED']);
  });

  it('is for who approves, with a reason in both languages', async () => {
    const body = { basedOn: null, status: 'DONE' };
    expect((await rule('ASTANA_SESSION_RECOMMENDATIONS', body, editor)).status).toBe(403);
    const reason = { kk: '', ru: 'Причина' };
    expect(await refusal(rule('ASTANA_SESSION_RECOMMENDATIONS', { ...body, reason }))).toMatchObject([
      422,
      [['body.reason.kk', expect.any(String)]],
    ]);
  });
});
