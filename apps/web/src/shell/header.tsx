import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getSessionQuery } from '../accounts/get-session.query.ts';
import { AppearanceFields } from '../appearance/appearance-fields.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { SearchButton } from '../search/search-button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ChevronIcon, EyeIcon, MenuIcon, PersonIcon } from '../ui/icons.tsx';
import { LogoMark } from '../ui/logo-mark.tsx';
import { DirectionLinks } from './direction-links.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';

/** The product's name, its places, search, language and appearance. On a phone the places fold into one menu. */
export function Header() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/$language" params={{ language }} className={styles.logo}>
          <LogoMark />
          {t('app.name')}
        </Link>

        <nav aria-label={t('nav.label')} className={styles.places}>
          <OverviewLink />
          <Disclosure
            label={
              <>
                {t('nav.directions')} <ChevronIcon />
              </>
            }
            className={styles.dropdown}
            buttonClassName={styles.place}
            panelClassName={styles.panel}
          >
            <DirectionLinks />
          </Disclosure>
          <ExploreLink />
          <ChecksLink />
          <ReportLink />
          <AboutLink />
          <DeskLink />
        </nav>

        <div className={styles.tools}>
          <SearchButton />
          <LanguageSwitch />
          <Disclosure
            label={<EyeIcon />}
            accessibleName={t('appearance.label')}
            className={`${styles.dropdown} ${styles.wide}`}
            buttonClassName={styles.icon}
            panelClassName={`${styles.panel} ${styles.atEnd}`}
          >
            <AppearanceFields />
          </Disclosure>
          <Link
            to="/$language/account"
            params={{ language }}
            aria-label={t('nav.account')}
            title={t('nav.account')}
            className={`${styles.icon} ${styles.wide}`}
          >
            <PersonIcon />
          </Link>
          <Disclosure
            label={<MenuIcon />}
            accessibleName={t('nav.menu')}
            className={styles.narrow}
            buttonClassName={styles.icon}
            panelClassName={styles.sheet}
          >
            <nav aria-label={t('nav.label')} className={styles.sheetPlaces}>
              <OverviewLink />
              <p className={styles.sheetHeading}>{t('nav.directions')}</p>
              <DirectionLinks />
              <ExploreLink />
              <ChecksLink />
              <ReportLink />
              <AboutLink />
              <DeskLink />
              <Link to="/$language/account" params={{ language }} className={styles.place}>
                {t('nav.account')}
              </Link>
            </nav>
            <AppearanceFields />
          </Disclosure>
        </div>
      </div>
    </header>
  );
}

/**
 * For staff alone, once a page of theirs asked who is signed in: readers are not asked. Those who only look come for who
 * handed in.
 */
function DeskLink() {
  const { t } = useTranslation();
  const language = useLanguage();
  const grants = useQuery({ ...getSessionQuery, enabled: false }).data?.account?.grants ?? [];
  if (grants.length === 0) return null;
  const onlyLooks = grants.every(({ role }) => role === 'VIEWER');
  return (
    <Link
      to={onlyLooks ? '/$language/completeness' : '/$language/desk'}
      params={{ language }}
      activeOptions={{ includeSearch: false }}
      className={styles.place}
    >
      {onlyLooks ? t('nav.completeness') : t('nav.desk')}
    </Link>
  );
}

function OverviewLink() {
  const { t } = useTranslation();
  return (
    <Link
      to="/$language"
      params={{ language: useLanguage() }}
      activeOptions={{ exact: true, includeSearch: false }}
      className={styles.place}
    >
      {t('nav.overview')}
    </Link>
  );
}

function ExploreLink() {
  const { t } = useTranslation();
  return (
    <Link
      to="/$language/explore"
      params={{ language: useLanguage() }}
      activeOptions={{ includeSearch: false }}
      className={styles.place}
    >
      {t('nav.explore')}
    </Link>
  );
}

function ChecksLink() {
  const { t } = useTranslation();
  return (
    <Link
      to="/$language/checks"
      params={{ language: useLanguage() }}
      activeOptions={{ includeSearch: false }}
      className={styles.place}
    >
      {t('nav.checks')}
    </Link>
  );
}

function ReportLink() {
  const { t } = useTranslation();
  return (
    <Link
      to="/$language/report"
      params={{ language: useLanguage() }}
      activeOptions={{ includeSearch: false }}
      className={styles.place}
    >
      {t('nav.report')}
    </Link>
  );
}

function AboutLink() {
  const { t } = useTranslation();
  return (
    <Link
      to="/$language/about"
      params={{ language: useLanguage() }}
      activeOptions={{ includeSearch: false }}
      className={styles.place}
    >
      {t('nav.about')}
    </Link>
  );
}
