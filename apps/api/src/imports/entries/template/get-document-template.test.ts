import { API_PREFIX } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { newAction } from '../../../administration/testing/new-entries.ts';
import { administer } from '../../../testing/administer.ts';
import { openTestApi } from '../../../testing/open-test-api.ts';
import { everywhere, signInForTest } from '../../../testing/sign-in-for-test.ts';
import { importEntriesAs, PLAN } from '../import-entries-for-test.ts';

const api = await openTestApi();
const administrator = await administer(api);
const actions = importEntriesAs(api, administrator, 'ACTIONS');
const indicators = importEntriesAs(api, administrator, 'INDICATORS');

// One that says everything that a file can say, and one without a number, which no file can name.
const full = {
  ...newAction('ASTANA_RESOLUTION_2022'),
  part: null,
  number: '2.10',
  plannedPeriod: '2022-01-01/P4Y',
};
await administrator.saved({ ...full, refAreas: ['710000000', '750000000'] }, null);
await administrator.saved({ ...full, action: 'ASTANA_WITHOUT_NUMBER', number: null }, null);

const download = (document: string, query: string, cookie = administrator.cookie) =>
  fetch(`${api.origin}${API_PREFIX}/documents/${document}/template?${query}`, {
    headers: { Cookie: cookie },
  });

describe.each(['kk', 'ru'])('the template of a document in %s', (lang) => {
  it('reads back as the register has it', async () => {
    const document = 'ASTANA_RESOLUTION_2022';
    const count = await api.db.action.count({ where: { documentCode: document, number: { not: null } } });
    expect(count).toBeGreaterThan(8);
    const answer = await download(document, `lang=${lang}`);
    expect(answer.status).toBe(200);
    const content = Buffer.from(await answer.arrayBuffer());
    const read = await actions.uploaded(content, { document, fileName: 'a.xlsx' });
    expect(read).toMatchObject({ sheets: [expect.any(String)], inferred: true });
    expect(read.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: count, REFUSED: 0 });
  });

  it('reads back with the target indicators that the document has', async () => {
    const { entry, version } = await administrator.find('DOCUMENT', PLAN);
    const listed = ['YOUTH_NEET_RATE', 'YOUTH_POPULATION'].map((indicator, place) => ({
      indicator,
      part: place === 0 ? '3' : null,
    }));
    await administrator.saved({ ...entry, indicators: listed }, version);
    const answer = await download(PLAN, `lang=${lang}&contents=INDICATORS`);
    expect(answer.headers.get('Content-Disposition')).toContain(`${PLAN}_indicators.${lang}.xlsx`);
    const read = await indicators.uploaded(Buffer.from(await answer.arrayBuffer()), { fileName: 'a.xlsx' });
    expect(read).toMatchObject({ sheets: [expect.any(String)], inferred: true, contents: 'INDICATORS' });
    expect(read.outcomes).toEqual({ NEW: 0, CHANGED: 0, SAME: 2, REFUSED: 0 });
  });

  it('has its headings where there is no action yet', async () => {
    const answer = await download(PLAN, `lang=${lang}`);
    const empty = await actions.upload(Buffer.from(await answer.arrayBuffer()), { fileName: 'a.xlsx' });
    expect(empty.status).toBe(200);
  });
});

it('a template is nobody’s but an administrator’s, and of a document that is there', async () => {
  const editor = await signInForTest(api, [everywhere('EDITOR')]);
  expect((await download(PLAN, 'lang=kk', editor.cookie)).status).toBe(403);
  expect((await download('NO_SUCH_PLAN', 'lang=kk')).status).toBe(404);
});
