import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import { LogoMark } from '../../ui/logo-mark.tsx';
import styles from './door.module.css';

/** Around the pages by which staff come in. They need no figures, which a server may keep from whoever is not in yet. */
export function DoorFrame() {
  const { t } = useTranslation();
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <Link to="/$language" params={{ language: useLanguage() }} className={styles.logo}>
          <LogoMark />
          {t('app.name')}
        </Link>
        <LanguageSwitch />
      </div>
      <Outlet />
    </main>
  );
}
