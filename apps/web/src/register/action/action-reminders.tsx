import type { Action } from '@korsetkish/contract';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { getSessionQuery } from '../../accounts/get-session.query.ts';
import type { RegisterData } from '../model/register.ts';
import { LazyReminders } from './lazy-reminders.ts';

/** Reminders of an action, for those who may see some; nothing for anybody else. */
export function ActionReminders({ action, register }: { action: Action; register: RegisterData }) {
  const grants = useQuery(getSessionQuery).data?.account?.grants ?? [];
  if (!grants.some(({ role }) => role === 'APPROVER' || role === 'ADMINISTRATOR')) return null;
  return (
    <Suspense>
      <LazyReminders action={action} findOrganisation={register.organisation} grants={grants} />
    </Suspense>
  );
}
