import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { answerOf, authClient } from '../auth-client.ts';
import { Form } from '../form.tsx';
import { getSessionQuery } from '../get-session.query.ts';
import styles from './account-page.module.css';
import { BackupCodes } from './backup-codes.tsx';
import { SecondFactorKey } from './second-factor-key.tsx';

type Key = { totpURI: string; backupCodes: string[] };

/** Turns the second step of signing in on and off; each change asks for the password once more. */
export function SecondFactor({ isOn }: { isOn: boolean }) {
  const { t } = useTranslation('accounts');
  const queries = useQueryClient();
  const [key, setKey] = useState<Key | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: getSessionQuery.queryKey });

  if (key !== null && !isOn) {
    return (
      <div className={styles.steps}>
        <SecondFactorKey totpUri={key.totpURI} />
        <Form
          fields={[
            { name: 'code', label: t('field.code'), autoComplete: 'one-time-code', inputMode: 'numeric' },
          ]}
          submitLabel={t('secondFactor.confirm')}
          onSubmit={async ({ code }) => {
            await answerOf(authClient.twoFactor.verifyTotp({ code: code.replaceAll(/\s/g, '') }));
            // From now on the codes are what remains of the key to know.
            setCodes(key.backupCodes);
            setKey(null);
            await refresh();
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.steps}>
      <p>{isOn ? t('secondFactor.on') : t('secondFactor.off')}</p>
      {isOn && codes && <BackupCodes codes={codes} />}
      <Form
        key={String(isOn)}
        fields={[
          {
            name: 'password',
            label: t('field.currentPassword'),
            type: 'password',
            autoComplete: 'current-password',
          },
        ]}
        submitLabel={isOn ? t('secondFactor.newBackupCodes') : t('secondFactor.enable')}
        onSubmit={async ({ password }) => {
          if (isOn) {
            setCodes((await answerOf(authClient.twoFactor.generateBackupCodes({ password }))).backupCodes);
          } else {
            const enabled = await answerOf(authClient.twoFactor.enable({ password }));
            if (enabled.method === 'totp') setKey(enabled);
          }
        }}
      />
      {isOn && <DisableSecondFactor onDisabled={refresh} />}
    </div>
  );
}

function DisableSecondFactor({ onDisabled }: { onDisabled: () => Promise<void> }) {
  const { t } = useTranslation('accounts');
  const [isOpen, setIsOpen] = useState(false);
  if (!isOpen) {
    return (
      <div>
        <Button kind="plain" onPress={() => setIsOpen(true)}>
          {t('secondFactor.disable')}
        </Button>
      </div>
    );
  }
  return (
    <Form
      fields={[
        {
          name: 'password',
          label: t('field.currentPassword'),
          type: 'password',
          autoComplete: 'current-password',
        },
      ]}
      submitLabel={t('secondFactor.disable')}
      onSubmit={async ({ password }) => {
        await answerOf(authClient.twoFactor.disable({ password }));
        await onDisabled();
      }}
    />
  );
}
