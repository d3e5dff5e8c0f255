import type { Layer } from '@korsetkish/contract';
import { createTestDatabase, type TestDatabase } from '@korsetkish/prisma/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAnnotations } from './add-annotations.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ catalogue: true });
});
afterAll(() => database.drop());

/** A figure of Almaty's youth projects of 2020, but for what a test says. */
const projects = (given: Partial<{ refArea: string; timePeriod: string; layer: Layer }>) => ({
  indicator: 'YOUTH_SOCIAL_ORDER_PROJECTS',
  breakdown: '',
  refArea: '750000000',
  timePeriod: '2020',
  layer: 'published' as const,
  ...given,
});

it('gives every figure the annotations of its own series and time, and keeps the rest of it', async () => {
  const rows = [
    projects({}),
    projects({ timePeriod: '2020-04' }),
    projects({ timePeriod: '2021' }),
    projects({ refArea: '710000000' }),
    projects({ layer: 'training' }),
    {
      ...projects({ timePeriod: '2020-05-01/P2M' }),
      indicator: 'ASSEMBLY_NOTIFICATIONS',
      breakdown: 'OUTCOME=REFUSED',
    },
    projects({ refArea: '711110000', timePeriod: '2024' }),
  ];
  const told = await addAnnotations(database.db, rows);
  expect(told.map(({ annotations, ...row }) => row)).toEqual(rows);
  expect(told.map(({ annotations }) => annotations.map(({ annotation }) => annotation))).toEqual([
    ['YOUTH_PROJECTS_CANCELLED'],
    ['YOUTH_PROJECTS_CANCELLED'],
    [],
    [],
    [],
    ['LAW_ON_PEACEFUL_ASSEMBLIES'],
    ['SARAISHYQ_OUT_OF_ALMATY_DISTRICT'],
  ]);
});
