import type { ImportRole } from '@korsetkish/contract';
import { foldForSearch } from '@korsetkish/figures';

type Headings<Role extends string> = {
  /** Those of the template. */
  template: Readonly<Record<Role, { kk: string; ru: string }>>;
  /** Others, as people write them. */
  others: Readonly<Record<Role, readonly string[]>>;
};

/** Makes headings ready to be asked what stands below them. */
export function buildHeadingIndex<Role extends ImportRole>(
  roles: readonly Role[],
  { template, others }: Headings<Role>,
): (heading: string) => Role | undefined {
  const roleOf = new Map(
    roles.flatMap((role) =>
      [template[role].kk, template[role].ru, ...others[role]].map(
        (heading) => [foldForSearch(heading), role] as const,
      ),
    ),
  );
  return (heading) => roleOf.get(foldForSearch(heading));
}
