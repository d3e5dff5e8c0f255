import { randomUUID } from 'node:crypto';
import { API_PREFIX, createImport, getImport } from '@korsetkish/contract';
import { expect, it } from 'vitest';
import { begin, enter, look, save } from '../submissions/submit-for-test.ts';
import { startDesk } from '../testing/start-desk.ts';

const { api, editor } = await startDesk();

const DAY = { indicator: 'INTERETHNIC_POPULATION', refArea: '751210000', timePeriod: '2015-01-01' };
const FILE = `Көрсеткіш;Аумақ;Этникалық топ;Кезең;Мәні
${DAY.indicator};${DAY.refArea};UYGHUR;2015-01-01;5
${DAY.indicator};${DAY.refArea};UYGHUR;2015-01-02;6
`;

/** A submission, and a file of two figures that was read for it. */
async function read(): Promise<{ submission: number; id: string }> {
  const submission = await begin(editor, {
    rule: null,
    direction: 'INTERETHNIC',
    timePeriod: '2015-01-01/P1Y',
  });
  const query = new URLSearchParams({
    import: randomUUID(),
    submission: String(submission),
    fileName: 'a.csv',
  });
  const answer = await fetch(`${api.origin}${API_PREFIX}/imports?${query}`, {
    method: 'POST',
    headers: { Cookie: editor.cookie, Origin: api.origin, 'Content-Type': 'application/octet-stream' },
    body: FILE,
  });
  return { submission, id: createImport.response.parse(await answer.json()).import.import };
}

async function dryRun(id: string) {
  const answer = await editor.send('GET', `/imports/${id}`);
  const { import: shown, lines } = getImport.response.parse(await answer.json());
  return { outcomes: shown.outcomes, lines: lines.map(({ outcome }) => outcome) };
}

const saveFirst = (submission: number) =>
  save(editor, submission, [enter({ ...DAY, breakdown: { ETHNIC_GROUP: 'UYGHUR' } }, 5)]);

const commit = async (submission: number, id: string): Promise<number> => {
  const { version } = (await look(editor, submission)).submission;
  return (await editor.send('POST', `/imports/${id}/commit`, { version, reading: 1, withoutRefused: false }))
    .status;
};

const BOTH_NEW = { outcomes: { NEW: 2, CHANGED: 0, SAME: 0, REFUSED: 0 }, lines: ['NEW', 'NEW'] };
const ONE_SAME = { outcomes: { NEW: 1, CHANGED: 0, SAME: 1, REFUSED: 0 }, lines: ['SAME', 'NEW'] };

/** Says of every figure what nobody would work out, to tell what is kept from what is worked out anew. */
const spoil = (id: string) => api.db.fileImport.update({ where: { id }, data: { outcomes: { NEW: 77 } } });

it('what taking a file over does is worked out once for what stands, and not again for each page', async () => {
  const { id } = await read();
  expect(await dryRun(id)).toEqual(BOTH_NEW);
  await spoil(id);
  expect((await dryRun(id)).outcomes.NEW).toBe(77);
});

it('it is worked out anew when the submission moved on, whoever else asks at the same time', async () => {
  const { submission, id } = await read();
  await spoil(id);
  await saveFirst(submission);
  expect(await Promise.all(Array.from({ length: 4 }, () => dryRun(id)))).toEqual(Array(4).fill(ONE_SAME));
});

it('it is worked out anew when something was published', async () => {
  const { id } = await read();
  await spoil(id);
  await api.db.revision.create({ data: { publishedBy: 'test', reason: 'a test' } });
  expect(await dryRun(id)).toEqual(BOTH_NEW);
});

it('a file that was taken over keeps what it did, as of the moment it was', async () => {
  const { submission, id } = await read();
  await saveFirst(submission);
  expect(await commit(submission, id)).toBe(200);
  expect(await dryRun(id)).toEqual(ONE_SAME);
});
