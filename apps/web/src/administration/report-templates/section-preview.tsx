import type { Language, Report } from '@korsetkish/contract';
import { buildReportDocument } from '@korsetkish/figures';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SectionPart } from './section-part.tsx';
import styles from './section-preview.module.css';
import type { TemplatePreview } from './use-template-preview.ts';

type SectionPreviewProps = Pick<TemplatePreview, 'report' | 'state'> & {
  language: Language;
  /** What the language is called in the reader's. */
  name: string;
};

/** The section as a report would have it in one language, with its footnotes. */
export function SectionPreview({ report, state, language, name }: SectionPreviewProps) {
  const { t } = useTranslation('administration');
  const written = useMemo(() => report && writeSection(report, language), [report, language]);
  const said = {
    BLANK: t('template.blank'),
    WRITING: t('template.writing'),
    REFUSED: report === null ? t('template.refused') : t('template.before'),
    WRITTEN: written?.parts.length === 0 ? t('template.nothing') : '',
  };
  return (
    <div className={styles.preview}>
      <p className={styles.name}>
        {t('template.preview')}: {name}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section className={styles.sheet} tabIndex={0} aria-label={`${t('template.preview')}: ${name}`}>
        <p role="status" className={styles.state}>
          {said[state]}
        </p>
        <div lang={language} className={styles.section}>
          {written?.parts.map((part, place) => (
            // A part has no name but its place.
            <SectionPart key={place} part={part} />
          ))}
          {written && written.footnotes.length > 0 && (
            <ol className={styles.footnotes}>
              {written.footnotes.map((footnote) => (
                <li key={footnote}>{footnote}</li>
              ))}
            </ol>
          )}
        </div>
      </section>
    </div>
  );
}

/** Only the section: sources, signature and its day are those of the whole report. */
function writeSection(report: Report, language: Language) {
  const { parts, footnotes } = buildReportDocument(
    { ...report, emptyNames: [], sources: [] },
    language,
    '2000-01-01',
  );
  return { parts: parts.filter(({ part }) => part !== 'TITLE' && part !== 'SIGNATURE'), footnotes };
}
