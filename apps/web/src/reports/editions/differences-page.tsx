import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PublishedOnly } from '../published-only.tsx';
import { choosePair } from './choose-pair.ts';
import { Differences } from './differences.tsx';
import { EditionsChoice } from './editions-choice.tsx';
import { listEditionsQuery } from './list-editions.query.ts';

const route = getRouteApi('/$language/editions/differences');

/** Two frozen reports of whatever areas and times, figure by figure. */
export function DifferencesPage() {
  const { t } = useTranslation('editions');
  return (
    <PublishedOnly heading={t('differences.heading')}>
      <Pair />
    </PublishedOnly>
  );
}

function Pair() {
  const { t } = useTranslation('editions');
  const language = useLanguage();
  const search = route.useSearch();
  const editions = useSuspenseQuery(listEditionsQuery(null)).data;
  const pair = choosePair(editions, search);
  useDocumentTitle(t('differences.heading'));
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/editions" params={{ language }}>
            {t('heading')}
          </Link>
        }
        heading={t('differences.heading')}
      >
        {pair !== null && <EditionsChoice editions={editions} {...pair} />}
      </PageHeader>
      {pair === null ? (
        <Notice tone="info">{t('differences.needsTwo')}</Notice>
      ) : (
        <Differences {...pair} direction={search.direction ?? null} />
      )}
    </>
  );
}
