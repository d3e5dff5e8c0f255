import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { Form } from '../form.tsx';
import { listSessionsQuery } from './list-sessions.query.ts';

/** A new password for whoever knows the present one; every other session ends with the old one. */
export function ChangePassword() {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const [changes, setChanges] = useState(0);
  return (
    <>
      {changes > 0 && (
        <div role="status">
          <Notice tone="info">{t('account.passwordChanged')}</Notice>
        </div>
      )}
      <Form
        // Emptied when it has done its work.
        key={changes}
        fields={[
          {
            name: 'currentPassword',
            label: t('field.currentPassword'),
            type: 'password',
            autoComplete: 'current-password',
          },
          {
            name: 'newPassword',
            label: t('field.newPassword'),
            hint: t('field.passwordHint'),
            type: 'password',
            autoComplete: 'new-password',
          },
        ]}
        submitLabel={t('account.changePassword')}
        onSubmit={async (typed) => {
          await answerOf(authClient.changePassword({ ...typed, revokeOtherSessions: true }));
          setChanges(changes + 1);
          await queries.invalidateQueries({ queryKey: listSessionsQuery.queryKey });
        }}
      />
    </>
  );
}
