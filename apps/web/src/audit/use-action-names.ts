import type { AuditAction } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';

/** What the audit log tells about, in the reader's language. */
export function useActionNames(): Readonly<Record<AuditAction, string>> {
  const { t } = useTranslation('accounts');
  return {
    ACCOUNT_CREATED: t('action.ACCOUNT_CREATED'),
    ACCOUNT_UPDATED: t('action.ACCOUNT_UPDATED'),
    CATALOGUE_ENTRY_CREATED: t('action.CATALOGUE_ENTRY_CREATED'),
    CATALOGUE_ENTRY_REMOVED: t('action.CATALOGUE_ENTRY_REMOVED'),
    CATALOGUE_ENTRY_UPDATED: t('action.CATALOGUE_ENTRY_UPDATED'),
    PASSWORD_LINK_CREATED: t('action.PASSWORD_LINK_CREATED'),
    PASSWORD_SET: t('action.PASSWORD_SET'),
    SECOND_FACTOR_CHANGED: t('action.SECOND_FACTOR_CHANGED'),
    SIGNED_IN: t('action.SIGNED_IN'),
    SIGN_IN_REFUSED: t('action.SIGN_IN_REFUSED'),
    SESSION_ENDED: t('action.SESSION_ENDED'),
    SUBMISSION_CREATED: t('action.SUBMISSION_CREATED'),
    SUBMISSION_UPDATED: t('action.SUBMISSION_UPDATED'),
    SUBMISSION_LINES_UPDATED: t('action.SUBMISSION_LINES_UPDATED'),
    SUBMISSION_OBSERVATIONS_UPDATED: t('action.SUBMISSION_OBSERVATIONS_UPDATED'),
    SUBMISSION_FILE_IMPORTED: t('action.SUBMISSION_FILE_IMPORTED'),
    SUBMISSION_SUBMITTED: t('action.SUBMISSION_SUBMITTED'),
    SUBMISSION_WITHDRAWN: t('action.SUBMISSION_WITHDRAWN'),
    SUBMISSION_RETURNED: t('action.SUBMISSION_RETURNED'),
    SUBMISSION_PUBLISHED: t('action.SUBMISSION_PUBLISHED'),
  };
}
