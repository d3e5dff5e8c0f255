import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { API_PREFIX } from '@korsetkish/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { begin, look } from '../submissions/submit-for-test.ts';
import { type KillingGround, openKillingGround, statusOf } from '../testing/kill-for-test.ts';
import type { TestBrowser } from '../testing/sign-in-for-test.ts';
import type { TestApi } from '../testing/start-test-api.ts';

const FIGURES = 3_000;
const KILLS = 8;

let ground: KillingGround;
let api: TestApi;
let editor: TestBrowser;
beforeAll(async () => {
  ground = await openKillingGround('EDITOR');
  ({ api, browser: editor } = ground);
});
afterAll(() => ground.stop());

/** A figure for every day of some years, all alike. */
function buildFile(obsValue: number): string {
  const lines = Array.from({ length: FIGURES }, (_, index) => {
    const day = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
    return `INTERETHNIC_POPULATION;751210000;UYGHUR;${day};${obsValue}`;
  });
  return ['Көрсеткіш;Аумақ;Этникалық топ;Кезең;Мәні', ...lines].join('\n');
}

const headers = (address: string, type: string) => ({
  Cookie: editor.cookie,
  Origin: address,
  'Content-Type': type,
});

function upload(address: string, submission: number, id: string, obsValue: number): Promise<Response> {
  return fetch(`${address}${API_PREFIX}/imports?import=${id}&submission=${submission}&fileName=a.csv`, {
    method: 'POST',
    headers: headers(address, 'application/octet-stream'),
    body: buildFile(obsValue),
  });
}

function commit(address: string, id: string, version: number): Promise<Response> {
  return fetch(`${address}${API_PREFIX}/imports/${id}/commit`, {
    method: 'POST',
    headers: headers(address, 'application/json'),
    body: JSON.stringify({ version, reading: 1, withoutRefused: false }),
  });
}

/** What stands in a submission: how many figures say what, in which version. */
const findStanding = (submission: number) => api.db.$queryRaw`
  SELECT obs_value::int AS "obsValue", version, count(*)::int AS figures
  FROM submission_observation WHERE submission_id = ${submission} GROUP BY 1, 2`;

it('a file is taken over whole or not at all, at whatever moment the process is killed, and once only', async () => {
  const submission = await begin(editor, {
    rule: null,
    direction: 'INTERETHNIC',
    timePeriod: '2010-01-01/P20Y',
  });
  const [first, ...others] = await Promise.all(Array.from({ length: KILLS + 1 }, ground.startProcess));
  if (first === undefined) throw new Error('there is one more than kills');

  let id: string = randomUUID();
  expect(await statusOf(upload(first.address, submission, id, 1))).toBe(200);
  const began = performance.now();
  expect(await statusOf(commit(first.address, id, 1))).toBe(200);
  const usual = performance.now() - began;
  await first.stop('SIGKILL');
  expect(await findStanding(submission)).toEqual([{ obsValue: 1, version: 2, figures: FIGURES }]);

  for (const [kill, process] of others.entries()) {
    const obsValue = 2 + kill;
    const { version } = (await look(editor, submission)).submission;
    id = randomUUID();
    expect(await statusOf(upload(api.origin, submission, id, obsValue))).toBe(200);
    const answer = statusOf(commit(process.address, id, version));
    // Somewhere in each eighth of the way, so that no stage of it is left out.
    await wait((usual * (kill + Math.random())) / KILLS);
    await process.stop('SIGKILL');
    const status = await answer;
    await ground.untilNothingIsUnderWay();

    const { state } = await api.db.fileImport.findUniqueOrThrow({ where: { id } });
    const isTaken = state === 'COMMITTED';
    if (status === 200) expect(isTaken).toBe(true);
    const before = { obsValue: obsValue - 1, version, figures: FIGURES };
    const after = { obsValue, version: version + 1, figures: FIGURES };
    expect(await findStanding(submission)).toEqual([isTaken ? after : before]);
    expect((await look(editor, submission)).submission.version).toBe(isTaken ? version + 1 : version);

    expect(await statusOf(commit(api.origin, id, version))).toBe(200);
    expect(await findStanding(submission)).toEqual([after]);
    expect((await look(editor, submission)).submission.version).toBe(version + 1);
  }
}, 600_000);

it('a file whose reading was killed says so, and leaves the submission as it was', async () => {
  const submission = await begin(editor, {
    rule: null,
    direction: 'INTERETHNIC',
    timePeriod: '2010-01-01/P20Y',
  });
  const process = await ground.startProcess();
  const id = randomUUID();
  const answer = statusOf(upload(process.address, submission, id, 1));
  await expect.poll(() => api.db.fileImport.count({ where: { id } }), { interval: 5 }).toBe(1);
  await process.stop('SIGKILL');
  expect(await answer).toBeNull();
  await ground.untilNothingIsUnderWay();
  expect(await statusOf(commit(api.origin, id, 1))).toBe(409);
  expect(await findStanding(submission)).toEqual([]);
}, 60_000);
