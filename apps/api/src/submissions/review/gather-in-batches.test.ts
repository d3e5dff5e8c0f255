import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherInBatches } from './gather-in-batches.ts';

const counted = fc.array(fc.nat(50).map((figures) => ({ figures })));
const sum = (batch: readonly { figures: number }[]) => batch.reduce((all, { figures }) => all + figures, 0);

it('everything is in one batch, in its order, and none holds more than it may unless a single thing does', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 1, max: 60 }), (each, atOnce) => {
      const batches = gatherInBatches(each, atOnce);
      expect(batches.flat()).toEqual(each);
      expect(batches.every((batch) => batch.length === 1 || sum(batch) <= atOnce)).toBe(true);
      const couldJoin = batches.some(
        (batch, place) =>
          sum(batch) + (batches[place + 1]?.[0]?.figures ?? Number.POSITIVE_INFINITY) <= atOnce,
      );
      expect(couldJoin).toBe(false);
    }),
  );
});
