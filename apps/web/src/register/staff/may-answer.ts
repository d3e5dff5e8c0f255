import type { Action, Role, RoleGrant } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { holdsRoleFor } from '../../desk/holds-role-for.ts';

/** Whether grants hold a role for an action, in every area that it is for. What is allowed the server decides. */
export const mayAnswer = (
  grants: readonly RoleGrant[],
  roles: readonly Role[],
  { direction, refAreas }: Pick<Action, 'direction' | 'refAreas'>,
  catalogue: Pick<Catalogue, 'refAreas'>,
): boolean => refAreas.every((refArea) => holdsRoleFor(grants, roles, { direction, refArea }, catalogue));
