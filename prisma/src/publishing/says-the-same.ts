import { Prisma } from '../../generated/client.ts';

const SAID = ['obs_value', 'decimals', 'unit_mult', 'obs_status', 'qualifier', 'period_assumed'];

/** Whether rows of two tables (by their names in the query) say the same of the world; where it is printed may differ. */
export function saysTheSame(one: string, other: string): Prisma.Sql {
  const [own, others] = [one, other].map((table) =>
    SAID.map((column) => `"${table}"."${column}"`).join(', '),
  );
  return Prisma.raw(`(ROW(${own}) IS NOT DISTINCT FROM ROW(${others}))`);
}
