import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { Form } from '../form.tsx';

/** The second step of signing in: a code from the app, or one of the spare ones when the phone is not at hand. */
export function CodeForm({ onSignedIn }: { onSignedIn: () => Promise<void> }) {
  const { t } = useTranslation('accounts');
  const [isSpare, setIsSpare] = useState(false);
  const field = isSpare
    ? { label: t('field.backupCode'), autoComplete: 'off' }
    : { label: t('field.code'), autoComplete: 'one-time-code', inputMode: 'numeric' as const };
  return (
    <Form
      key={String(isSpare)}
      fields={[{ name: 'code', ...field }]}
      submitLabel={t('signIn.submit')}
      onSubmit={async (typed) => {
        const code = typed.code.replaceAll(/\s/g, '');
        const { twoFactor } = authClient;
        await answerOf(isSpare ? twoFactor.verifyBackupCode({ code }) : twoFactor.verifyTotp({ code }));
        await onSignedIn();
      }}
      otherWays={
        <Button kind="plain" onPress={() => setIsSpare(!isSpare)}>
          {isSpare ? t('code.useApp') : t('code.useBackup')}
        </Button>
      }
    />
  );
}
