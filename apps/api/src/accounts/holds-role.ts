import type { Role, RoleGrant } from '@korsetkish/contract';

/** What an action is about. */
export type Scope = {
  direction: string;
  /** The area and every area that it lies in, nearest first: Алатау, Алматы, the republic. */
  areaPath: readonly string[];
};

/**
 * Whether the grants hold one of the roles.
 * @param scope left out: for any direction and area
 */
export function holdsRole(grants: readonly RoleGrant[], roles: readonly Role[], scope?: Scope): boolean {
  return grants.some(
    ({ role, direction, refArea }) =>
      roles.includes(role) &&
      (scope === undefined ||
        ((direction === null || direction === scope.direction) &&
          (refArea === null || scope.areaPath.includes(refArea)))),
  );
}
