import { expect, it } from 'vitest';
import { enter, save } from '../../submissions/submit-for-test.ts';
import { startDesk } from '../../testing/start-desk.ts';
import { importAs } from '../import-for-test.ts';

const { api, editor } = await startDesk();
const { outside, uploaded, dryRun, commit } = importAs(api, editor);

const DAY = { indicator: 'INTERETHNIC_POPULATION', refArea: '751210000', timePeriod: '2015-01-01' };
const FILE = `Көрсеткіш;Аумақ;Этникалық топ;Кезең;Мәні
${DAY.indicator};${DAY.refArea};UYGHUR;2015-01-01;5
${DAY.indicator};${DAY.refArea};UYGHUR;2015-01-02;6
`;

/** A submission, and a file of two figures that was read for it. */
async function read(): Promise<{ submission: number; id: string }> {
  const submission = await outside({ direction: 'INTERETHNIC', timePeriod: '2015-01-01/P1Y' });
  const { import: id } = await uploaded(FILE, { submission, fileName: 'a.csv' });
  return { submission, id };
}

async function judge(id: string) {
  const { import: shown, lines } = await dryRun(id);
  return { outcomes: shown.outcomes, lines: lines.map(({ outcome }) => outcome) };
}

const saveFirst = (submission: number) =>
  save(editor, submission, [enter({ ...DAY, breakdown: { ETHNIC_GROUP: 'UYGHUR' } }, 5)]);

const BOTH_NEW = { outcomes: { NEW: 2, CHANGED: 0, SAME: 0, REFUSED: 0 }, lines: ['NEW', 'NEW'] };
const ONE_SAME = { outcomes: { NEW: 1, CHANGED: 0, SAME: 1, REFUSED: 0 }, lines: ['SAME', 'NEW'] };

/** Says of every figure what nobody would work out, to tell what is kept from what is worked out anew. */
const spoil = (id: string) => api.db.fileImport.update({ where: { id }, data: { outcomes: { NEW: 77 } } });

it('what taking a file over does is worked out once for what stands, and not again for each page', async () => {
  const { id } = await read();
  expect(await judge(id)).toEqual(BOTH_NEW);
  await spoil(id);
  expect((await judge(id)).outcomes.NEW).toBe(77);
});

it('it is worked out anew when the submission moved on, whoever else asks at the same time', async () => {
  const { submission, id } = await read();
  await spoil(id);
  await saveFirst(submission);
  expect(await Promise.all(Array.from({ length: 4 }, () => judge(id)))).toEqual(Array(4).fill(ONE_SAME));
});

it('it is worked out anew when something was published', async () => {
  const { id } = await read();
  await spoil(id);
  await api.db.revision.create({ data: { publishedBy: 'test', reason: 'a test' } });
  expect(await judge(id)).toEqual(BOTH_NEW);
});

it('a file that was taken over keeps what it did, as of the moment it was', async () => {
  const { submission, id } = await read();
  await saveFirst(submission);
  expect((await commit(id, submission)).status).toBe(200);
  expect(await judge(id)).toEqual(ONE_SAME);
});
