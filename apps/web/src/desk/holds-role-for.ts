import type { Role, RoleGrant } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';

/** What something at the desk is about. */
type Scope = { direction: string; refArea: string };

/**
 * Whether grants hold a role for a direction and an area. It decides what is offered: what is allowed the server decides.
 */
export function holdsRoleFor(
  grants: readonly RoleGrant[],
  roles: readonly Role[],
  { direction, refArea }: Scope,
  catalogue: Pick<Catalogue, 'refAreas'>,
): boolean {
  const path = listAreaPath(refArea, catalogue);
  return grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      (grant.direction === null || grant.direction === direction) &&
      (grant.refArea === null || path.includes(grant.refArea)),
  );
}

/** An area and what it lies in, nearest first. */
function listAreaPath(refArea: string, { refAreas }: Pick<Catalogue, 'refAreas'>): string[] {
  const path: string[] = [];
  let current: string | null | undefined = refArea;
  while (current) {
    path.push(current);
    current = refAreas.find((area) => area.refArea === current)?.parent;
  }
  return path;
}
