import type { Action, Reminder } from '@korsetkish/contract';
import type { Remindable } from '@korsetkish/figures';
import type { Prisma } from '@korsetkish/prisma';
import { isoDate } from '../../http/iso-date.ts';
import { ACTION_SELECTED } from '../select-action.ts';
import { toAction } from '../to-action.ts';

/** All that is read of an action to remind of it. */
export const REMINDED = {
  ...ACTION_SELECTED,
  document: { include: { source: { select: { code: true } }, body: true } },
  addressees: { include: { organisation: true }, orderBy: { position: 'asc' } },
  controller: true,
} satisfies Prisma.ActionInclude;

export type RemindedRow = Prisma.ActionGetPayload<{ include: typeof REMINDED }>;

/** An action as it stands on a day, with all that its reminders follow from. */
export function toRemindable(row: RemindedRow, today: string): Action & Remindable {
  const { adopted } = row.document;
  return { ...toAction(row, today), adopted: adopted && isoDate(adopted) };
}

type Office = NonNullable<RemindedRow['controller']>;

/** Who is reminded of an action: each that answers for it, and whoever controls it by a copy. */
export function listReminded({ addressees, controller }: RemindedRow): { office: Office; isCopy: boolean }[] {
  const own = addressees.map(({ organisation }) => ({ office: organisation, isCopy: false }));
  const isApart = controller !== null && !own.some(({ office }) => office.code === controller.code);
  return isApart ? [...own, { office: controller, isCopy: true }] : own;
}

/** A row of `action_reminder` as the contract words it. */
export const toReminder = ({
  occasion,
  milestone,
  day,
  timePeriod,
}: Prisma.ActionReminderGetPayload<object>): Reminder => ({
  ...{ occasion, milestone, day: isoDate(day), timePeriod },
});
