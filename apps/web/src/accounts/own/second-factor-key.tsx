import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import styles from './account-page.module.css';

/** The key that an app on a phone makes codes from, to scan or to type. @param totpUri `otpauth://totp/…?secret=…` */
export function SecondFactorKey({ totpUri }: { totpUri: string }) {
  const { t } = useTranslation('accounts');
  const key = new URL(totpUri).searchParams.get('secret') ?? '';
  return (
    <>
      <p>{t('secondFactor.scan')}</p>
      <QRCodeSVG value={totpUri} title={t('secondFactor.picture')} className={styles.picture} size={192} />
      <p>
        {t('secondFactor.key')}: <span className={styles.key}>{key.match(/.{1,4}/g)?.join(' ')}</span>
      </p>
    </>
  );
}
