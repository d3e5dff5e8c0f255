import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AsOfLinks } from '../changes/as-of-links.tsx';
import { ChangeTable } from '../changes/change-table.tsx';
import { listChangePagesQuery } from '../changes/list-changes.query.ts';
import { listSteps } from '../changes/list-steps.ts';
import { formatMoment } from '../format/format-moment.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './changes-page.module.css';

const route = getRouteApi('/$language/changes');

/** What was published, corrected and withdrawn after a revision of the data, and why. */
export function ChangesPage() {
  const { t } = useTranslation('changes');
  const { since = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useSuspenseInfiniteQuery(listChangePagesQuery(since));
  const { pages } = found.data;
  const revisions = pages[0]?.revisions ?? [];
  const steps = listSteps(
    pages.flatMap(({ changes }) => changes),
    revisions,
    since,
  );
  const from = revisions.find(({ revision }) => revision === since);
  useDocumentTitle(t('heading'));
  return (
    <>
      <PageHeader heading={t('heading')} lead={t('lead')}>
        <div className={styles.since}>
          <SelectField
            label={t('since')}
            chosen={String(since)}
            groups={[
              {
                options: revisions.map(({ revision, publishedAt }) => ({
                  choice: String(revision),
                  label: `${t('revision', { revision })} · ${formatMoment(new Date(publishedAt))}`,
                })),
              },
            ]}
            onChoose={(choice) =>
              void navigate({
                to: '.',
                search: (current) => ({ ...current, since: Number(choice) }),
                resetScroll: false,
              })
            }
          />
        </div>
        {from !== undefined && <AsOfLinks revision={from} steps={steps} />}
      </PageHeader>
      <Stack>
        {steps.length === 0 ? (
          <p>{t('none', { revision: since })}</p>
        ) : (
          <ChangeTable caption={t('caption')} steps={steps} />
        )}
        {found.hasNextPage && (
          <div>
            <Button disabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
              {t('more')}
            </Button>
          </div>
        )}
      </Stack>
    </>
  );
}
