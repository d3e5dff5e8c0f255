import type { RoleGrant } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';
import { type FieldError, ProblemError } from '../http/problem.ts';

/**
 * @throws ProblemError (422) naming every direction and area of grants that is not in the catalogue, every grant that
 * another one repeats, and every administrator of less than everything: whoever gives roles could give themselves the rest
 */
export async function refuseBadGrants(
  tx: Prisma.TransactionClient,
  grants: readonly RoleGrant[],
): Promise<void> {
  const errors = listNonsense(grants);
  if (errors.length > 0) throw new ProblemError('invalid-request', errors);
  const unknown = await listUnknownScopes(tx, grants);
  if (unknown.length > 0) throw new ProblemError('unknown-code', unknown);
}

function listNonsense(grants: readonly RoleGrant[]): FieldError[] {
  const seen = new Set<string>();
  return grants.flatMap((grant, place): FieldError[] => {
    const { role, direction, refArea } = grant;
    const path = `body.grants.${place}`;
    if (role === 'ADMINISTRATOR' && (direction !== null || refArea !== null)) {
      return [{ path, say: ({ administratorIsOfEverything }) => administratorIsOfEverything }];
    }
    const key = [role, direction, refArea].join(' ');
    if (seen.has(key)) return [{ path, say: ({ grantTwice }) => grantTwice }];
    seen.add(key);
    return [];
  });
}

async function listUnknownScopes(
  tx: Prisma.TransactionClient,
  grants: readonly RoleGrant[],
): Promise<FieldError[]> {
  const [directions, refAreas] = await Promise.all([
    tx.direction.findMany({ select: { code: true } }),
    tx.refArea.findMany({ select: { code: true } }),
  ]);
  const known = {
    direction: new Set(directions.map(({ code }) => code)),
    refArea: new Set(refAreas.map(({ code }) => code)),
  };
  return grants.flatMap((grant, place) =>
    (['direction', 'refArea'] as const).flatMap((field): FieldError[] => {
      const code = grant[field];
      if (code === null || known[field].has(code)) return [];
      const path = `body.grants.${place}.${field}`;
      return [{ path, say: ({ unknownCode }) => unknownCode(field, code) }];
    }),
  );
}
