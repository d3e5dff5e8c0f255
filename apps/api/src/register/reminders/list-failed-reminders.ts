import { listFailedReminders } from '@korsetkish/contract';
import { implementDesk } from '../../http/implement-desk.ts';
import { isoDate } from '../../http/iso-date.ts';
import { localized } from '../../http/localized.ts';

export const listFailedRemindersRoute = implementDesk(listFailedReminders, async (_, { db }) => {
  const rows = await db.mailing.findMany({
    where: { state: 'FAILED', organisationCode: { not: null } },
    include: { organisation: true, reminders: { include: { action: true }, orderBy: { id: 'asc' } } },
    orderBy: { id: 'desc' },
  });
  return {
    letters: rows.flatMap(({ id, organisation, remindedOn, reminders }) => {
      // The database holds both with a letter that reminds.
      if (organisation === null || remindedOn === null) return [];
      const actions = new Map(reminders.map(({ action }) => [action.code, action]));
      return {
        mailing: id,
        organisation: { organisation: organisation.code, name: localized(organisation) },
        day: isoDate(remindedOn),
        actions: [...actions.values()].map(({ code, textKk, textRu }) => ({
          ...{ action: code, text: { kk: textKk, ru: textRu } },
        })),
      };
    }),
  };
});
