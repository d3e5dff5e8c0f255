import type { ReportTemplate } from '@korsetkish/contract';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import styles from './editions.module.css';

/** How the sections of an edition were written then, for those who ask; nothing where none was written by a template. */
export function EditionTemplates({ templates }: { templates: readonly ReportTemplate[] }) {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  const catalogue = useCatalogue();
  if (templates.length === 0) return null;
  return (
    <details className={styles.templates}>
      <summary>{t('templates')}</summary>
      {templates.map(({ direction, text }) => (
        <section key={direction}>
          <h3>{catalogue.direction(direction).name[language]}</h3>
          <div className={styles.texts}>
            <pre lang="kk">{text.kk}</pre>
            <pre lang="ru">{text.ru}</pre>
          </div>
        </section>
      ))}
    </details>
  );
}
