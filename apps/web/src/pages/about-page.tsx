import { useTranslation } from 'react-i18next';
import { DownloadEverything } from '../exports/download-everything.tsx';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { SourceTable } from '../sources/source-table.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './about-page.module.css';

/** What this is, how its figures are to be read, where they come from and on what terms. */
export function AboutPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('nav.about'));
  return (
    <article className={styles.page}>
      <PageHeader heading={t('nav.about')} lead={t('about.whatItIs')} />
      <section className={styles.section} aria-labelledby="reading">
        <h2 id="reading">{t('about.readingHeading')}</h2>
        <ul className={styles.rules}>
          <li>{t('about.asPublished')}</li>
          <li>{t('about.missing')}</li>
          <li>{t('about.likeWithLike')}</li>
          <li>{t('about.checked')}</li>
          <li>{t('about.noPersons')}</li>
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="sources">
        <h2 id="sources">{t('about.sourcesHeading')}</h2>
        <SourceTable />
        <DownloadEverything />
      </section>
      <section className={styles.section} aria-labelledby="licences">
        <h2 id="licences">{t('about.licencesHeading')}</h2>
        <ul className={styles.rules}>
          <li>{t('about.licenceOfCode')}</li>
          <li>{t('about.licenceOfFigures')}</li>
          <li>{t('about.licenceOfNotes')}</li>
          <li>{t('about.licenceOfGeometry')}</li>
          <li>{t('about.licenceOfTypeface')}</li>
        </ul>
        <p>
          <a href="/api/docs">{t('about.api')}</a>
        </p>
      </section>
    </article>
  );
}
