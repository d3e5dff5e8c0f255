import { expect, test } from 'vitest';
import { createTestDatabase } from '../testing/create-test-database.ts';

const { db } = await createTestDatabase({ catalogue: true });
test('x', async () => {
  expect(await db.observation.count()).toBe(221);
});
