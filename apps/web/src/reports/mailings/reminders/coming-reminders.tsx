import type { ComingReminder, ReminderAbsence } from '@korsetkish/contract';
import { formatDate } from '@korsetkish/figures';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../mail-panel.module.css';
import { useSayReminder } from './use-say-reminder.ts';

type ComingRemindersProps = { coming: readonly ComingReminder[]; absence: ReminderAbsence | null };

/** What goes next and when, or why nothing does. */
export function ComingReminders({ coming, absence }: ComingRemindersProps) {
  const { t } = useTranslation('mailings');
  const id = useId();
  const sayReminder = useSayReminder();
  const reasons: Record<ReminderAbsence, string> = {
    CLOSED: t('reminder.CLOSED'),
    NOTHING_SET: t('reminder.NOTHING_SET'),
    NO_DOCUMENT_DAY: t('reminder.NO_DOCUMENT_DAY'),
    NO_ORGANISATION: t('reminder.NO_ORGANISATION'),
    NO_ADDRESS: t('reminder.NO_ADDRESS'),
    ALL_SENT: t('reminder.ALL_SENT'),
  };
  return (
    <section aria-labelledby={id} className={styles.list}>
      <h3 id={id}>{t('reminder.coming')}</h3>
      {absence === null ? <p>{t('reminder.coming.lead')}</p> : <p>{reasons[absence]}</p>}
      {coming.length > 0 && (
        <ul className={styles.coming}>
          {coming.map((reminder) => (
            <li key={`${reminder.on} ${reminder.occasion} ${reminder.milestone} ${reminder.day}`}>
              <strong>{formatDate(reminder.on)}</strong> {sayReminder(reminder)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
