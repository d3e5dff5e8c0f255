import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInAlmaty } from '../../format/day-in-almaty.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LanguageChoice } from '../language-choice.tsx';
import { EditionMailings } from '../mailings/edition-mailings.tsx';
import { PublishedOnly } from '../published-only.tsx';
import { ReportSheets } from '../sheets/report-sheets.tsx';
import { useSheetsLanguage } from '../use-sheets-language.ts';
import { EditionActions } from './edition-actions.tsx';
import { EditionFacts } from './edition-facts.tsx';
import { EditionTemplates } from './edition-templates.tsx';
import styles from './editions.module.css';
import { getEditionQuery } from './get-edition.query.ts';
import { NewerFigures } from './newer-figures.tsx';
import { useDescribeEdition } from './use-describe-edition.ts';

const route = getRouteApi('/$language/editions/$edition');

/** A frozen report: what it is, what is newer than it, its documents, and its pages as they were signed. */
export function EditionPage() {
  const { t } = useTranslation('editions');
  return (
    <PublishedOnly heading={t('heading')}>
      <Edition />
    </PublishedOnly>
  );
}

function Edition() {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  const describe = useDescribeEdition();
  const { edition: number } = route.useParams();
  const { lang, chooseLanguage } = useSheetsLanguage();
  const { edition, report, templates, newer } = useSuspenseQuery(getEditionQuery(number)).data;
  const { name, area, window } = describe(edition);
  useDocumentTitle(name);
  return (
    <>
      <div className={styles.about}>
        <PageHeader
          kicker={
            <Link to="/$language/editions" params={{ language }}>
              {t('heading')}
            </Link>
          }
          heading={name}
          lead={`${area}, ${window}`}
        />
        <Stack>
          <NewerFigures edition={edition} newer={newer} />
          <Panel heading={t('facts')}>
            <EditionFacts edition={edition} />
            <EditionTemplates templates={templates} />
          </Panel>
          <EditionMailings edition={edition} />
          <div className={styles.read}>
            <LanguageChoice chosen={lang} onChoose={chooseLanguage} />
            <EditionActions edition={edition} lang={lang} />
          </div>
        </Stack>
      </div>
      <ReportSheets report={report} lang={lang} day={dayInAlmaty(edition.frozenAt)} edition={edition} />
    </>
  );
}
