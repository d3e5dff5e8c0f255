import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { callAddress } from '../api/call.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Stack } from '../ui/stack.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { listAuditEntriesQuery, toAuditQuery } from './list-audit-entries.query.ts';

const route = getRouteApi('/$language/administration/audit');

/** Who did what, when and from where; found by words, kind and day, and taken away whole. */
export function AuditPage() {
  const { t } = useTranslation('accounts');
  const language = useLanguage();
  const { action, from, to, text } = route.useSearch();
  const search = { action, from, to, text };
  const navigate = route.useNavigate();
  const found = useSuspenseInfiniteQuery(listAuditEntriesQuery(search));
  const entries = found.data.pages.flatMap((page) => page.entries);
  useDocumentTitle(t('audit.heading'));
  const file = callAddress('list-audit-entries', {
    params: {},
    query: { ...toAuditQuery(search), format: 'csv' },
  });
  return (
    <>
      <PageHeader
        kicker={
          <Link to="/$language/administration" params={{ language }}>
            {t('account.administration')}
          </Link>
        }
        heading={t('audit.heading')}
        lead={t('audit.lead')}
      >
        <AuditFilters
          search={search}
          onChange={(change) =>
            void navigate({ to: '.', search: (current) => ({ ...current, ...change }), resetScroll: false })
          }
        />
      </PageHeader>
      <Stack>
        <p>
          <a href={file} download>
            {t('audit.download')}
          </a>
        </p>
        {entries.length === 0 ? <p>{t('audit.none')}</p> : <AuditTable entries={entries} />}
        {found.hasNextPage && (
          <div>
            <Button disabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
              {t('audit.more')}
            </Button>
          </div>
        )}
      </Stack>
    </>
  );
}
