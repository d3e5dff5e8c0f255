import type { RoleGrant } from '@korsetkish/contract';
import type { Prisma } from '@korsetkish/prisma';

/** Grants as the database keeps them. */
export const toGrantRows = (grants: readonly RoleGrant[]): Prisma.RoleGrantCreateManyAccountInput[] =>
  grants.map(({ role, direction, refArea }) => ({ role, directionCode: direction, refAreaCode: refArea }));
