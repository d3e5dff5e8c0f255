import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { getSessionQuery } from '../get-session.query.ts';
import { CodeForm } from './code-form.tsx';
import { DoorSheet } from './door-sheet.tsx';
import { OpenIdButton } from './open-id-button.tsx';
import { PasswordForm } from './password-form.tsx';

const route = getRouteApi('/door/$language/sign-in');

/** Where staff sign in: a password and, where one is set up, a second step; or the provider the server is set up with. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const { signInRequired, openIdProvider } = useSuspenseQuery(getSessionQuery).data;
  const { next, error } = route.useSearch();
  const [needsCode, setNeedsCode] = useState(false);
  const language = useLanguage();
  const goOn = useGoOn();
  const destination = next ?? `/${language}/account`;
  if (needsCode) {
    return (
      <DoorSheet heading={t('code.heading')} lead={t('code.lead')}>
        <CodeForm onSignedIn={() => goOn(destination)} />
      </DoorSheet>
    );
  }
  return (
    <DoorSheet
      heading={t('signIn.heading')}
      lead={signInRequired ? t('signIn.leadRequired') : t('signIn.lead')}
      aside={t('signIn.forgotten')}
    >
      {error !== undefined && <Notice>{t('signIn.openIdRefused')}</Notice>}
      <PasswordForm onSignedIn={() => goOn(destination)} onCodeNeeded={() => setNeedsCode(true)} />
      {openIdProvider !== null && <OpenIdButton provider={openIdProvider} destination={destination} />}
    </DoorSheet>
  );
}

/** Opens the page that was asked for. What was read as somebody else, or nobody, is forgotten. */
function useGoOn() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (destination: string) => {
    queries.clear();
    await navigate({ href: destination, replace: true });
  };
}
