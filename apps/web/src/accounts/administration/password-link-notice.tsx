import type { Account, PasswordLink } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../format/format-moment.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import styles from './password-link-notice.module.css';

/** A link to hand over, shown this once. */
export function PasswordLinkNotice({ account, link }: { account: Account; link: PasswordLink }) {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const [copied, setCopied] = useState<string | null>(null);
  const address = new URL(`/${language}/set-password`, window.location.origin);
  address.searchParams.set('token', link.token);
  return (
    <Panel heading={`${t('accounts.link')}: ${account.name}`}>
      <p>{t('accounts.linkReady', { until: formatMoment(new Date(link.expiresAt)) })}</p>
      <p className={styles.link}>
        <code>{address.href}</code>
        <Button
          kind="small"
          onPress={() => void navigator.clipboard.writeText(address.href).then(() => setCopied(address.href))}
        >
          {t('accounts.copy')}
        </Button>
        <span role="status">{copied === address.href && t('accounts.copied')}</span>
      </p>
    </Panel>
  );
}
