import { afterAll, expect, test } from 'vitest';
import { createDatabase } from './create-database.ts';
import { createTestDatabase } from './testing/create-test-database.ts';

const { db, drop } = await createTestDatabase({ catalogue: true });
afterAll(drop);

test('no statement is prepared by name, so none drifts to a generic plan', async () => {
  const findNames = () => db.$queryRaw<{ name: string }[]>`SELECT name FROM pg_prepared_statements`;
  await db.$transaction(async (tx) => {
    for (let repeat = 0; repeat < 10; repeat++) {
      await tx.observation.findMany({ where: { timePeriod: '2020', supersededIn: null }, take: 1 });
    }
    expect(await tx.$queryRaw`SELECT name FROM pg_prepared_statements WHERE name <> ''`).toEqual([]);
  });
  expect(await findNames()).toEqual([]);
});

test('decimals come back exact, with all their digits', async () => {
  const [rate] = await db.observation.findMany({
    where: { timePeriod: '2013', series: { indicatorCode: 'YOUTH_NEET_RATE' } },
  });
  expect(rate?.obsValue?.toFixed()).toBe('8.0214313185522');
});

test('a database that is not there is told at the first query', async () => {
  const nowhere = createDatabase('postgresql://nobody@127.0.0.1:1/nothing');
  await expect(nowhere.$queryRaw`SELECT 1`).rejects.toThrow('127.0.0.1:1');
  await nowhere.$disconnect();
});
