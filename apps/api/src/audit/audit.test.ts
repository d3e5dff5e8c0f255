import { AuditEntry } from '@korsetkish/contract';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openTestApi } from '../testing/open-test-api.ts';
import { everywhere, signInForTest } from '../testing/sign-in-for-test.ts';
import { recordAudit } from './record-audit.ts';

const Page = z.object({ entries: z.array(AuditEntry), nextCursor: z.string().nullable() });

const api = await openTestApi();
const administrator = await signInForTest(api, [everywhere('ADMINISTRATOR')]);

for (const [name, after] of [
  ['Жастар бөлімі', { note: '100 % орындалды' }],
  ['=HYPERLINK("http://elsewhere.example")', { note: 'line\nbreak, comma; "quotes"' }],
] as const) {
  await recordAudit(api.db, {
    account: { id: name, name },
    action: 'ACCOUNT_UPDATED',
    subject: 'account',
    subjectId: name,
    after,
    ipAddress: '192.0.2.1',
  });
}

async function read(query: string): Promise<z.infer<typeof Page>> {
  const answer = await administrator.send('GET', `/audit-entries?${query}`);
  expect(answer.status).toBe(200);
  return Page.parse(await answer.json());
}

describe('the audit log', () => {
  it('is read newest first, page by page, and no line twice', async () => {
    const all = await read('');
    const ids = all.entries.map(({ entry }) => Number(entry));
    expect(ids).toEqual(ids.toSorted((one, other) => other - one));
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await read(`limit=1${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.entries.map(({ entry }) => entry));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all.entries.map(({ entry }) => entry));
  });

  it('is searched by action, day and text, and a sign of a pattern is a sign', async () => {
    expect((await read('text=жастар')).entries.map(({ accountName }) => accountName)).toEqual([
      'Жастар бөлімі',
    ]);
    expect((await read(`text=${encodeURIComponent('100 %')}`)).entries).toHaveLength(1);
    expect((await read(`text=${encodeURIComponent('1%0')}`)).entries).toEqual([]);
    expect((await read('action=ACCOUNT_UPDATED')).entries).toHaveLength(2);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' }).format(new Date());
    expect((await read(`from=${today}&to=${today}`)).entries.length).toBeGreaterThanOrEqual(3);
    expect((await read('to=2020-01-01')).entries).toEqual([]);
  });

  it.each(['cursor=99999999999999999999', 'from=0000-01-01', 'to=9999-12-31', 'text=%00'])(
    'refuses what no line can be asked by: %s',
    async (query) => {
      const answer = await administrator.send('GET', `/audit-entries?${query}`);
      expect(answer.status).toBe(422);
      expect((await api.problem(answer)).errors[0]?.path).toBe(`query.${query.split('=')[0]}`);
    },
  );

  it('is taken away whole as CSV that runs nothing', async () => {
    const answer = await administrator.send('GET', '/audit-entries?format=csv&limit=1');
    expect(answer.headers.get('Total-Rows')).toBe(String((await read('')).entries.length));
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const rows: unknown = parse(bytes, { bom: true, columns: true });
    expect(rows).toHaveLength(Number(answer.headers.get('Total-Rows')));
    expect(rows).toMatchObject([
      {
        ACCOUNT: `'=HYPERLINK("http://elsewhere.example")`,
        ACTION: 'ACCOUNT_UPDATED',
        AFTER: JSON.stringify({ note: 'line\nbreak, comma; "quotes"' }),
        IP_ADDRESS: '192.0.2.1',
      },
      { ACCOUNT: 'Жастар бөлімі' },
      {},
    ]);
  });
});
