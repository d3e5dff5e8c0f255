import type { MailRefusalReason } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** Says in plain words why a letter was not taken, and who can help. */
export function useSayRefusal(): (reason: MailRefusalReason) => string {
  const { t } = useTranslation('mailings');
  const ofSettings = (sentence: string) => `${sentence} ${t('reason.settings')}`;
  const sentences: Record<MailRefusalReason, string> = {
    ADDRESS: t('reason.ADDRESS'),
    LETTER: t('reason.LETTER'),
    BUSY: t('reason.BUSY'),
    UNREACHABLE: t('reason.UNREACHABLE'),
    ENCRYPTION: ofSettings(t('reason.ENCRYPTION')),
    SIGN_IN: ofSettings(t('reason.SIGN_IN')),
    SENDER: ofSettings(t('reason.SENDER')),
    OTHER: t('reason.OTHER'),
  };
  return (reason) => sentences[reason];
}
