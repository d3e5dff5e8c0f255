import { createHash } from 'node:crypto';
import type { Account } from '@korsetkish/contract';
import type { Database, Prisma } from '@korsetkish/prisma';

const READ = {
  id: true,
  name: true,
  email: true,
  twoFactorEnabled: true,
  createdAt: true,
  closedAt: true,
  grants: {
    select: { role: true, directionCode: true, refAreaCode: true },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.StaffAccountSelect;

type Row = Prisma.StaffAccountGetPayload<{ select: typeof READ }>;

function toAccount({ id, createdAt, closedAt, grants, ...row }: Row): Account {
  const changeable = {
    name: row.name,
    closedAt: closedAt?.toISOString() ?? null,
    grants: grants.map(({ role, directionCode, refAreaCode }) => ({
      role,
      direction: directionCode,
      refArea: refAreaCode,
    })),
  };
  return {
    account: id,
    ...row,
    createdAt: createdAt.toISOString(),
    ...changeable,
    version: createHash('sha256').update(JSON.stringify(changeable)).digest('hex'),
  };
}

type Reader = Pick<Database, 'staffAccount'>;

/** Every account, by name. */
export async function findAccounts(db: Reader): Promise<Account[]> {
  const rows = await db.staffAccount.findMany({ select: READ, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(toAccount);
}

/** One account by its identifier; null: there is none. */
export async function findAccount(db: Reader, id: string): Promise<Account | null> {
  const row = await db.staffAccount.findUnique({ where: { id }, select: READ });
  return row && toAccount(row);
}
