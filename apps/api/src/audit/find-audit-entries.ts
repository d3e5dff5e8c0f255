import type { AuditEntry, Endpoints } from '@korsetkish/contract';
import { type Database, Prisma } from '@korsetkish/prisma';
import type * as z from 'zod';

/** What lines of the log are chosen by. */
export type AuditFilters = Pick<
  z.output<Endpoints['list-audit-entries']['query']>,
  'action' | 'from' | 'to' | 'text'
>;

type Row = Omit<AuditEntry, 'at'> & { at: Date };

/** Days are Almaty's: the log is read where the work is done. */
const TIME_ZONE = 'Asia/Almaty';

/** In a LIKE pattern these stand for themselves. */
const escapePattern = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

function conditions({ action, from, to, text }: AuditFilters): Prisma.Sql[] {
  const pattern = text && `%${escapePattern(text)}%`;
  return [
    ...(action ? [Prisma.sql`action = ANY(${action})`] : []),
    ...(from ? [Prisma.sql`at >= ${from}::date::timestamp AT TIME ZONE ${TIME_ZONE}`] : []),
    ...(to ? [Prisma.sql`at < (${to}::date + 1)::timestamp AT TIME ZONE ${TIME_ZONE}`] : []),
    ...(pattern
      ? [
          Prisma.sql`concat_ws(' ', account_name, subject, subject_id, ip_address, before::text, after::text)
            ILIKE ${pattern}`,
        ]
      : []),
  ];
}

/** How many lines pass the filters. */
export async function countAuditEntries(db: Database, filters: AuditFilters): Promise<number> {
  const where = Prisma.join([Prisma.sql`true`, ...conditions(filters)], ' AND ');
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM audit_entry WHERE ${where}`;
  return row?.count ?? 0;
}

/**
 * Lines that pass the filters, newest first.
 * @param page.before only lines older than this one; null: from the newest
 */
export async function findAuditEntries(
  db: Database,
  filters: AuditFilters,
  page: { before: string | null; limit: number },
): Promise<AuditEntry[]> {
  const older = page.before === null ? [] : [Prisma.sql`id < ${page.before}::bigint`];
  const where = Prisma.join([Prisma.sql`true`, ...conditions(filters), ...older], ' AND ');
  const rows = await db.$queryRaw<Row[]>`
    SELECT id::text AS entry, at, account_name AS "accountName", action, subject, subject_id AS "subjectId",
      before, after, ip_address AS "ipAddress"
    FROM audit_entry WHERE ${where} ORDER BY id DESC LIMIT ${page.limit}`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
