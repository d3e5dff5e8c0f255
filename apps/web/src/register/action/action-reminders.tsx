import type { Action, RoleGrant } from '@korsetkish/contract';
import { Suspense } from 'react';
import type { RegisterData } from '../model/register.ts';
import { LazyReminders } from './lazy-reminders.ts';

type ActionRemindersProps = { action: Action; register: RegisterData; grants: readonly RoleGrant[] };

/** Reminders of an action, for those who may see some; nothing for anybody else. */
export function ActionReminders({ action, register, grants }: ActionRemindersProps) {
  if (!grants.some(({ role }) => role === 'APPROVER' || role === 'ADMINISTRATOR')) return null;
  return (
    <Suspense>
      <LazyReminders action={action} findOrganisation={register.organisation} grants={grants} />
    </Suspense>
  );
}
