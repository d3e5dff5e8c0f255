import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { Form } from '../form.tsx';
import { DoorSheet } from './door-sheet.tsx';

const route = getRouteApi('/door/$language/set-up');

/** Makes the first administrator, by the link that the server printed when it started, and signs it in. */
export function SetUpPage() {
  const { t } = useTranslation('accounts');
  const { token } = route.useSearch();
  const language = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <DoorSheet heading={t('setUp.heading')} lead={t('setUp.lead')}>
      {token === undefined ? (
        <Notice>{t('setUp.noToken')}</Notice>
      ) : (
        <Form
          fields={[
            { name: 'name', label: t('field.name'), hint: t('field.nameHint'), autoComplete: 'off' },
            { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
            {
              name: 'password',
              label: t('field.newPassword'),
              hint: t('field.passwordHint'),
              type: 'password',
              autoComplete: 'new-password',
            },
          ]}
          submitLabel={t('setUp.submit')}
          onSubmit={async ({ name, email, password }) => {
            await call('create-first-administrator', {
              params: {},
              query: {},
              body: { token, name, email, password },
            });
            await answerOf(authClient.signIn.email({ email, password }));
            queries.clear();
            await navigate({ to: '/$language/account', params: { language }, replace: true });
          }}
        />
      )}
    </DoorSheet>
  );
}
