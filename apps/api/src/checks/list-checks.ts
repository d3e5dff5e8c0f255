import { listChecks } from '@korsetkish/contract';
import { implement } from '../http/implement.ts';
import { refuseUnknownCodes } from '../http/refuse-unknown-codes.ts';
import { namedRefAreas } from '../ref-areas/named-ref-areas.ts';
import { findChecks } from './find-checks.ts';

export const listChecksRoute = implement(listChecks, async ({ query }, { db, revision }) => {
  await refuseUnknownCodes([namedRefAreas(db, 'query.refArea', query.refArea)]);
  const checks = await findChecks(db, revision.id, query.layer);
  return {
    checks: checks.filter(
      ({ refArea, result }) =>
        (query.refArea?.includes(refArea) ?? true) && (query.result?.includes(result) ?? true),
    ),
  };
});
