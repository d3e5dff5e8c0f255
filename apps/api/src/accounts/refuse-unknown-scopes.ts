import type { RoleGrant } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { ProblemError } from '../http/problem.ts';

/** @throws ProblemError (422) naming every direction and area of grants that is not in the catalogue */
export async function refuseUnknownScopes(
  tx: Prisma.TransactionClient,
  grants: readonly RoleGrant[],
): Promise<void> {
  const [directions, refAreas] = await Promise.all([
    tx.direction.findMany({ select: { code: true } }),
    tx.refArea.findMany({ select: { code: true } }),
  ]);
  const known = {
    direction: new Set(directions.map(({ code }) => code)),
    refArea: new Set(refAreas.map(({ code }) => code)),
  };
  const wrong = grants.flatMap((grant, place) =>
    (['direction', 'refArea'] as const).flatMap((field) => {
      const code = grant[field];
      if (code === null || known[field].has(code)) return [];
      return [{ path: `body.grants.${place}.${field}`, code, kind: field }];
    }),
  );
  if (wrong.length === 0) return;
  throw new ProblemError(
    'unknown-code',
    wrong.map(({ path, code, kind }) => ({ path, say: ({ unknownCode }) => unknownCode(kind, code) })),
  );
}
