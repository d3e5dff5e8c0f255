import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { buildAreaGroups } from '../../filters/build-area-groups.ts';
import { useFilters } from '../../filters/use-filters.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { PublishedOnly } from '../published-only.tsx';
import { EditionTable } from './edition-table.tsx';
import styles from './editions.module.css';
import { listEditionPagesQuery } from './list-editions.query.ts';

const route = getRouteApi('/$language/editions');

/** What the select holds for no area in particular; areas have digits. */
const ALL = 'all';

/** Reports that were frozen, of all areas or of one. */
export function EditionsPage() {
  const { t } = useTranslation('editions');
  return (
    <PublishedOnly heading={t('heading')}>
      <Editions />
    </PublishedOnly>
  );
}

function Editions() {
  const { t } = useTranslation(['editions', 'translation']);
  const language = useLanguage();
  const { refAreas } = useCatalogue();
  const { refArea: home } = useFilters();
  const { of } = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = refAreas.find(({ refArea }) => refArea === of);
  const found = useSuspenseInfiniteQuery(listEditionPagesQuery(chosen?.refArea ?? null));
  const editions = found.data.pages.flatMap((page) => page.editions);
  useDocumentTitle(t('heading'));
  return (
    <>
      <PageHeader heading={t('heading')} lead={t('lead')}>
        <div className={styles.filters}>
          <SelectField
            label={t('filter.area', { ns: 'translation' })}
            chosen={chosen?.refArea ?? ALL}
            groups={[
              { options: [{ choice: ALL, label: t('area.all') }] },
              ...buildAreaGroups(refAreas, chosen ?? home, language).map(({ city, areas }) => ({
                label: city ? city.name[language] : t('filter.otherAreas', { ns: 'translation' }),
                options: areas.map(({ refArea, name }) => ({ choice: refArea, label: name[language] })),
              })),
            ]}
            onChoose={(choice) =>
              void navigate({
                to: '.',
                search: (current) => ({ ...current, of: choice === ALL ? undefined : choice }),
                resetScroll: false,
              })
            }
          />
          <Link to="/$language/report" params={{ language }}>
            {t('toReport')}
          </Link>
          {editions.length > 1 && (
            <Link to="/$language/editions/differences" params={{ language }}>
              {t('compare')}
            </Link>
          )}
        </div>
      </PageHeader>
      <Stack>
        {editions.length === 0 ? (
          <p>{chosen === undefined ? t('none') : t('none.area')}</p>
        ) : (
          <EditionTable editions={editions} />
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
