import { useTranslation } from 'react-i18next';
import { DownloadEverything } from '../exports/download-everything.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { SourceTable } from '../sources/source-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './about-page.module.css';

/** What this is, how its figures are to be read, where they come from and on what terms. */
export function AboutPage() {
  const { t } = useTranslation(['about', 'translation']);
  useDocumentTitle(t('nav.about', { ns: 'translation' }));
  return (
    <article className={styles.page}>
      <PageHeader heading={t('nav.about', { ns: 'translation' })} lead={t('whatItIs')} />
      <section className={styles.section} aria-labelledby="reading">
        <h2 id="reading">{t('readingHeading')}</h2>
        <ul className={styles.rules}>
          <li>{t('asPublished')}</li>
          <li>{t('missing')}</li>
          <li>{t('likeWithLike')}</li>
          <li>{t('checked')}</li>
          <li>{t('noPersons')}</li>
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="sources">
        <h2 id="sources">{t('sourcesHeading')}</h2>
        <SourceTable />
        <DownloadEverything />
      </section>
      <section className={styles.section} aria-labelledby="licences">
        <h2 id="licences">{t('licencesHeading')}</h2>
        <ul className={styles.rules}>
          <li>{t('licenceOfCode')}</li>
          <li>{t('licenceOfFigures')}</li>
          <li>{t('licenceOfNotes')}</li>
          <li>{t('licenceOfGeometry')}</li>
          <li>{t('licenceOfTypeface')}</li>
        </ul>
        <p>
          <a href="/api/docs">{t('api')}</a>
        </p>
      </section>
    </article>
  );
}
