import type { RegisterDocument } from '@korsetkish/contract';
import { buildExecutionDocument } from '@korsetkish/figures';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import { DownloadDocument, PaperActions } from '../../reports/document/paper-actions.tsx';
import { LanguageChoice } from '../../reports/language-choice.tsx';
import { PublishedOnly } from '../../reports/published-only.tsx';
import { listPieces } from '../../reports/sheets/list-pieces.ts';
import { listLanguages, Sheets } from '../../reports/sheets/sheets.tsx';
import { useSheetsLanguage } from '../../reports/use-sheets-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { RegisterLink } from '../register-link.tsx';
import { useNameDocument } from '../use-name-document.ts';
import styles from './execution-report.module.css';
import { executionFileAddress, getExecutionReportQuery } from './get-execution-report.query.ts';

type ExecutionReportProps = { decision: RegisterDocument };

/** What became of a decision, as it will be printed: chosen in one language or both, printed, and taken away. */
export function ExecutionReport({ decision }: ExecutionReportProps) {
  const { t } = useTranslation('register');
  const heading = t('execution');
  useDocumentTitle(heading);
  return (
    <PublishedOnly heading={heading}>
      <Report decision={decision} />
    </PublishedOnly>
  );
}

function Report({ decision }: ExecutionReportProps) {
  const { t } = useTranslation(['register', 'reports']);
  const name = useNameDocument();
  const catalogue = useCatalogue();
  const { lang, chooseLanguage } = useSheetsLanguage();
  const { document } = decision;
  const { data } = useSuspenseQuery(getExecutionReportQuery(document));
  const pages = useMemo(() => {
    const day = dayInAlmaty(new Date().toISOString());
    return listLanguages(lang).map((language) => {
      const written = buildExecutionDocument({ ...data, catalogue }, language, day);
      return { language, document: written, stamp: null, pieces: listPieces(written), sources: [] };
    });
  }, [data, catalogue, lang]);
  return (
    <>
      <div className={styles.about}>
        <PageHeader
          kicker={
            <RegisterLink filters={{}} isElsewhere>
              {t('heading')}
            </RegisterLink>
          }
          heading={t('execution')}
          lead={`${name(decision)}. ${t('execution.lead')}`}
        >
          <LanguageChoice chosen={lang} onChoose={chooseLanguage} />
        </PageHeader>
        <PaperActions download={<DownloadDocument address={executionFileAddress(document, lang)} />} />
      </div>
      <Sheets pages={pages} />
    </>
  );
}
