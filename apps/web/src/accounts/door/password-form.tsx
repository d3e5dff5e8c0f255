import { useTranslation } from 'react-i18next';
import { answerOf, authClient } from '../auth-client.ts';
import { Form } from '../form.tsx';

type PasswordFormProps = { onSignedIn: () => Promise<void>; onCodeNeeded: () => void };

/** An e-mail address and a password. */
export function PasswordForm({ onSignedIn, onCodeNeeded }: PasswordFormProps) {
  const { t } = useTranslation('accounts');
  return (
    <Form
      fields={[
        { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
        { name: 'password', label: t('field.password'), type: 'password', autoComplete: 'current-password' },
      ]}
      submitLabel={t('signIn.submit')}
      onSubmit={async (typed) => {
        const answer = await answerOf(authClient.signIn.email(typed));
        if ('twoFactorRedirect' in answer && answer.twoFactorRedirect === true) onCodeNeeded();
        else await onSignedIn();
      }}
    />
  );
}
