import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { PageHeader } from '../ui/page-header.tsx';
import { buildOverview } from './model/build-overview.ts';
import { countOptions } from './model/count-options.ts';
import { selectActions } from './model/select-actions.ts';
import styles from './register.module.css';
import { RegisterBoard } from './register-board.tsx';
import { RegisterCounts } from './register-counts.tsx';
import { RegisterFilterFields } from './register-filter-fields.tsx';
import { RegisterFindings } from './register-findings.tsx';
import { RegisterLink } from './register-link.tsx';
import { RegisterList } from './register-list.tsx';
import { parseRegisterSearch } from './register-search.ts';
import { RegisterSilences } from './register-silences.tsx';
import { RegisterTimeline } from './register-timeline.tsx';
import { RegisterViews } from './register-views.tsx';
import { useRegister } from './use-register.ts';

const route = getRouteApi('/$language/register');

/** What councils and plans ask for, and what became of it. */
export function WholeRegister() {
  const { t } = useTranslation('register');
  const { refAreas } = useCatalogue();
  const register = useRegister();
  const written = route.useSearch();
  const { view, ...filters } = useMemo(() => parseRegisterSearch(written), [written]);
  const navigate = route.useNavigate();
  const context = { register, refAreas };
  const actions = selectActions(register.actions, filters, context);
  const overview = buildOverview(register, filters, refAreas);
  const isWhole = Object.values(filters).every((choice) => choice === undefined);
  useDocumentTitle(t('heading'));
  return (
    <>
      <PageHeader heading={t('heading')} lead={t('lead')} />
      <RegisterCounts {...overview} />
      <section aria-label={t('filter.label')}>
        <RegisterFilterFields
          register={register}
          chosen={filters}
          options={countOptions(register, refAreas, filters)}
          onChoose={(name, choice) =>
            void navigate({
              to: '.',
              search: (current) => ({ ...current, [name]: choice }),
              resetScroll: false,
            })
          }
        />
        <p className={styles.shown}>
          <span aria-live="polite">
            {t('shown', { shown: actions.length, total: register.actions.length })}
          </span>
          {!isWhole && (
            <RegisterLink filters={{}} view={view} className={styles.clear}>
              {t('filter.clear')}
            </RegisterLink>
          )}
        </p>
      </section>
      <RegisterSilences actions={actions} />
      <RegisterViews filters={filters} />
      <div className={styles.shownView}>
        {view !== undefined && actions.length === 0 && <p>{t('list.none')}</p>}
        {view === undefined && (
          <RegisterList
            {...{ register, actions }}
            isAsked={(document) => isWhole || document === filters.document}
          />
        )}
        {view === 'board' && <RegisterBoard {...{ register, actions }} addressee={filters.addressee} />}
        {view === 'timeline' && actions.length > 0 && <RegisterTimeline actions={actions} />}
        {view === 'findings' && actions.length > 0 && <RegisterFindings {...{ register, actions }} />}
      </div>
    </>
  );
}
