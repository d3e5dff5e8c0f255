import { setTimeout as wait } from 'node:timers/promises';
import { API_PREFIX, type FileImport } from '@korsetkish/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type KillingGround, openKillingGround, statusOf } from '../../testing/kill-for-test.ts';
import { importEntriesAs, PLAN } from '../entries/import-entries-for-test.ts';
import { MEASURES, wholePlan } from './import-actions-for-test.ts';

const KILLS = 4;

let ground: KillingGround;
let actionsOf: ReturnType<typeof importEntriesAs>;
beforeAll(async () => {
  ground = await openKillingGround('ADMINISTRATOR');
  actionsOf = importEntriesAs(ground.api, ground.browser, 'ACTIONS');
});
afterAll(() => ground.stop());

const commit = (address: string, { import: id, basedOn, reading }: FileImport): Promise<Response> =>
  fetch(`${address}${API_PREFIX}/imports/${id}/commit`, {
    method: 'POST',
    headers: { Cookie: ground.browser.cookie, Origin: address, 'Content-Type': 'application/json' },
    body: JSON.stringify({ version: basedOn, reading, withoutRefused: false }),
  });

/** What the plan's measures are due on: how many of them, by the day. */
const findStanding = () => ground.api.db.$queryRaw`
  SELECT due::text AS due, count(*)::int AS actions FROM action WHERE document = ${PLAN} GROUP BY 1`;
const countRevisions = () => ground.api.db.revision.count();

it('measures are taken over whole or not at all, at whatever moment the process is killed, and once only', async () => {
  const [first, ...others] = await Promise.all(Array.from({ length: KILLS + 1 }, ground.startProcess));
  if (first === undefined) throw new Error('there is one more than kills');
  const read = await actionsOf.uploaded(wholePlan('2024-12-01'));
  const began = performance.now();
  expect(await statusOf(commit(first.address, read))).toBe(200);
  const usual = performance.now() - began;
  await first.stop('SIGKILL');
  expect(await findStanding()).toEqual([{ due: '2024-12-01', actions: MEASURES }]);

  for (const [kill, process] of others.entries()) {
    const [before, after] = [kill + 1, kill + 2].map((day) => [
      { due: `2024-12-0${day}`, actions: MEASURES },
    ]);
    const revisions = await countRevisions();
    const next = await actionsOf.uploaded(wholePlan(`2024-12-0${kill + 2}`));
    const answer = statusOf(commit(process.address, next));
    // Somewhere in each part of the way, so that no stage of it is left out.
    await wait((usual * (kill + Math.random())) / KILLS);
    await process.stop('SIGKILL');
    const status = await answer;
    await ground.untilNothingIsUnderWay();

    const { state } = await ground.api.db.fileImport.findUniqueOrThrow({ where: { id: next.import } });
    const isTaken = state === 'COMMITTED';
    if (status === 200) expect(isTaken).toBe(true);
    expect(await findStanding()).toEqual(isTaken ? after : before);
    expect(await countRevisions()).toBe(isTaken ? revisions + 1 : revisions);

    expect(await statusOf(commit(ground.api.origin, next))).toBe(200);
    expect(await findStanding()).toEqual(after);
    expect(await countRevisions()).toBe(revisions + 1);
  }
}, 600_000);
