import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DownloadEverything } from '../exports/download-everything.tsx';
import { useLayer } from '../filters/use-layer.ts';
import { formatHour } from '../format/format-moment.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { LayerLink } from '../training/layer-link.tsx';
import { LogoMark } from '../ui/logo-mark.tsx';
import styles from './footer.module.css';
import { useRevisionWords } from './use-revision-words.ts';

/**
 * Whose figures these are, on what terms, and the whole of them in one file.
 * @param updatedAt when newer figures came while the page was open; null: none did
 */
export function Footer({ updatedAt }: { updatedAt: Date | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  // No revision is shown while it is unknown: the page's own figures say when something is wrong.
  const revision = useRevisionWords(useLayer());
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <div className={styles.product}>
          <p className={styles.name}>
            <LogoMark /> {t('app.name')}
          </p>
          <p>{t('footer.whatItIs')}</p>
        </div>
        <ul className={styles.links}>
          <li>
            <Link to="/$language/checks" params={{ language }}>
              {t('nav.checks')}
            </Link>
          </li>
          <li>
            <Link to="/$language/about" params={{ language }} hash="sources">
              {t('footer.sources')}
            </Link>
          </li>
          <li>
            <Link to="/$language/about" params={{ language }} hash="licences">
              {t('footer.licences')}
            </Link>
          </li>
          <li>
            <a href="/api/docs">{t('footer.api')}</a>
          </li>
          <li>
            <LayerLink />
          </li>
        </ul>
        <div className={styles.download}>
          <DownloadEverything />
          {revision !== null && (
            <p>
              <Link to="/$language/changes" params={{ language }}>
                {revision}
              </Link>
            </p>
          )}
          {updatedAt && <p>{t('newFigures.updated', { time: formatHour(updatedAt) })}</p>}
        </div>
      </div>
    </footer>
  );
}
