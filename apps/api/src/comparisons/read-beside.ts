import type { ComparedWith, getComparisons } from '@korsetkish/contract';
import type { Beside } from '@korsetkish/figures';
import type { Database } from '@korsetkish/prisma';
import type * as z from 'zod';
import { refuseField } from '../http/problem.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';

export type ComparisonQuery = z.output<typeof getComparisons.query>;

/** The parameter that says more of a choice of `with`. */
const SAID_BY = { REF_AREA: 'withRefArea', TIME_PERIOD: 'withTimePeriod' } as const;

function refuseUnneeded(query: ComparisonQuery): void {
  for (const [choice, parameter] of Object.entries(SAID_BY)) {
    if (query[parameter] === undefined || query.with === choice) continue;
    refuseField(`query.${parameter}`, (messages) => messages.onlyWith(parameter, `with=${choice}`));
  }
}

function refuseMissing(choice: ComparedWith & keyof typeof SAID_BY): never {
  const parameter = SAID_BY[choice];
  return refuseField(
    `query.${parameter}`,
    (messages) => `${messages.neededWith(parameter, `with=${choice}`)} ${messages.expects[parameter]}`,
  );
}

/**
 * What the figures of a query are to stand beside.
 * @throws ProblemError (422) for an area or a period that is missing, is not asked about, or is unknown
 */
export async function readBeside(query: ComparisonQuery, db: Database): Promise<Beside> {
  refuseUnneeded(query);
  switch (query.with) {
    case 'REF_AREA': {
      const refArea = query.withRefArea ?? refuseMissing('REF_AREA');
      await refuseUnknownCodes([namedRefAreas(db, 'query.withRefArea', [refArea])]);
      return { with: 'REF_AREA', refArea };
    }
    case 'TIME_PERIOD':
      return { with: 'TIME_PERIOD', timePeriod: query.withTimePeriod ?? refuseMissing('TIME_PERIOD') };
    default:
      return { with: query.with };
  }
}
