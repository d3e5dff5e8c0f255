import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { Form } from '../form.tsx';
import { DoorSheet } from './door-sheet.tsx';

const route = getRouteApi('/door/$language/set-password');

/** Sets a password by the link that an administrator handed over. */
export function SetPasswordPage() {
  const { t } = useTranslation('accounts');
  const { token } = route.useSearch();
  const language = useLanguage();
  const [isSet, setIsSet] = useState(false);
  return (
    <DoorSheet heading={t('setPassword.heading')} lead={t('setPassword.lead')}>
      {isSet ? (
        <>
          <Notice tone="info">{t('setPassword.done')}</Notice>
          <Link to="/$language/sign-in" params={{ language }}>
            {t('signIn.submit')}
          </Link>
        </>
      ) : token === undefined ? (
        <Notice>{t('refused.linkSpent')}</Notice>
      ) : (
        <Form
          fields={[
            {
              name: 'newPassword',
              label: t('field.newPassword'),
              hint: t('field.passwordHint'),
              type: 'password',
              autoComplete: 'new-password',
            },
          ]}
          submitLabel={t('setPassword.submit')}
          onSubmit={async ({ newPassword }) => {
            await answerOf(authClient.resetPassword({ newPassword, token }));
            setIsSet(true);
          }}
        />
      )}
    </DoorSheet>
  );
}
