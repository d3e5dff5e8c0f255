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
          <PlaceLink to="/$language">{t('nav.overview')}</PlaceLink>
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
          <PlaceLinks />
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
              <PlaceLink to="/$language">{t('nav.overview')}</PlaceLink>
              <p className={styles.sheetHeading}>{t('nav.directions')}</p>
              <DirectionLinks />
              <PlaceLinks />
              <DeskLink />
              <PlaceLink to="/$language/account">{t('nav.account')}</PlaceLink>
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
  const grants = useQuery({ ...getSessionQuery, enabled: false }).data?.account?.grants ?? [];
  if (grants.length === 0) return null;
  const onlyLooks = grants.every(({ role }) => role === 'VIEWER');
  return onlyLooks ? (
    <PlaceLink to="/$language/completeness">{t('nav.completeness')}</PlaceLink>
  ) : (
    <PlaceLink to="/$language/desk">{t('nav.desk')}</PlaceLink>
  );
}

type PlaceLinkProps = {
  to:
    | '/$language'
    | `/$language/${'about' | 'account' | 'checks' | 'completeness' | 'desk' | 'explore' | 'register' | 'report'}`;
  children: string;
};

/** The Overview's own address begins that of every page: it is current only where it is all of it. */
function PlaceLink({ to, children }: PlaceLinkProps) {
  return (
    <Link
      to={to}
      params={{ language: useLanguage() }}
      activeOptions={{ exact: to === '/$language', includeSearch: false }}
      className={styles.place}
    >
      {children}
    </Link>
  );
}

/** The places that every reader has, after the directions. */
function PlaceLinks() {
  const { t } = useTranslation();
  return (
    <>
      <PlaceLink to="/$language/explore">{t('nav.explore')}</PlaceLink>
      <PlaceLink to="/$language/checks">{t('nav.checks')}</PlaceLink>
      <PlaceLink to="/$language/report">{t('nav.report')}</PlaceLink>
      <PlaceLink to="/$language/register">{t('nav.register')}</PlaceLink>
      <PlaceLink to="/$language/about">{t('nav.about')}</PlaceLink>
    </>
  );
}
