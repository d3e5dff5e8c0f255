import type { Action, Organisation, RoleGrant } from '@korsetkish/contract';
import { useCatalogue } from '../../../catalogue/use-catalogue.ts';
import { holdsRoleFor } from '../../../desk/holds-role-for.ts';
import { ReminderPanel } from './reminder-panel.tsx';

type OwnRemindersProps = {
  action: Action;
  /** An organisation of the register by its code. */
  findOrganisation: (code: string) => Organisation;
  /** Of the reader. */
  grants: readonly RoleGrant[];
};

/** Reminders of an action, for whoever approves it in each of its areas and for administrators. */
export function OwnReminders({ action, findOrganisation, grants }: OwnRemindersProps) {
  const catalogue = useCatalogue();
  const { refAreas, direction } = action;
  const maySee = (refArea: string) =>
    holdsRoleFor(grants, ['APPROVER', 'ADMINISTRATOR'], { direction, refArea }, catalogue);
  if (!refAreas.every(maySee)) return null;
  return (
    <ReminderPanel
      action={action}
      findOrganisation={findOrganisation}
      isAdministrator={grants.some(({ role }) => role === 'ADMINISTRATOR')}
    />
  );
}
