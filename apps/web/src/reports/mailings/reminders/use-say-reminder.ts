import type { Reminder } from '@korsetkish/contract';
import { formatDate, formatTimePeriod } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../i18n/use-language.ts';

/** Says what an organisation is reminded of. */
export function useSayReminder(): (reminder: Reminder) => string {
  const { t } = useTranslation('mailings');
  const language = useLanguage();
  return ({ occasion, milestone, day: isoDay, timePeriod }) => {
    const day = formatDate(isoDay);
    const sentences: Record<Reminder['occasion'], () => string> =
      milestone === null
        ? {
            AHEAD_30: () => t('reminder.due.AHEAD_30', { day }),
            AHEAD_7: () => t('reminder.due.AHEAD_7', { day }),
            AHEAD_1: () => t('reminder.due.AHEAD_1', { day }),
            PASSED: () => t('reminder.due.PASSED', { day }),
            SILENCE: saySilence,
          }
        : {
            AHEAD_30: () => t('reminder.milestone.AHEAD_30', { day }),
            AHEAD_7: () => t('reminder.milestone.AHEAD_7', { day }),
            AHEAD_1: () => t('reminder.milestone.AHEAD_1', { day }),
            PASSED: () => t('reminder.milestone.PASSED', { day }),
            SILENCE: saySilence,
          };
    return sentences[occasion]();

    function saySilence(): string {
      return t('reminder.silence', { period: formatTimePeriod(timePeriod ?? isoDay, language, 'label') });
    }
  };
}
