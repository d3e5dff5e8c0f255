import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { getObservationsQuery } from '../observations/get-observations.query.ts';
import { getChosenFiguresQuery } from './get-chosen-figures.query.ts';
import { publishedOf } from './testing/pick-published.ts';

const HELD = publishedOf('ASSEMBLY_NOTIFICATIONS');

it('takes the breakdowns chosen out of what is held, which is asked for once', async () => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const filters = { layer: 'published', indicator: ['ASSEMBLY_NOTIFICATIONS'] } as const;
  const ofAll = { ...filters, indicator: [...filters.indicator], breakdown: undefined };
  client.setQueryData(getObservationsQuery(ofAll).queryKey, HELD);

  const everything = await client.fetchQuery(getChosenFiguresQuery(ofAll));
  expect(everything).toEqual({ held: HELD, observations: HELD });
  const totals = await client.fetchQuery(getChosenFiguresQuery({ ...ofAll, breakdown: ['_T'] }));
  expect(totals.held).toHaveLength(HELD.length);
  expect(totals.observations).toEqual(HELD.filter(({ breakdown }) => Object.keys(breakdown).length === 0));
  const refused = await client.fetchQuery(
    getChosenFiguresQuery({ ...ofAll, breakdown: ['OUTCOME=REFUSED'] }),
  );
  expect(refused.observations.map(({ breakdown }) => breakdown)).toContainEqual({ OUTCOME: 'REFUSED' });
});
