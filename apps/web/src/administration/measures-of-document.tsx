import type { DocumentEntry } from '@korsetkish/contract';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportSteps } from '../imports/import-steps.tsx';
import { RegisterLink } from '../register/register-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './entries-page.module.css';

const route = getRouteApi('/$language/administration/catalogue/$thing');

/** Where it stands on the page of a document, which has a long form above it. */
export const MEASURES = 'measures';

type MeasuresOfDocumentProps = {
  document: DocumentEntry;
  /** A file is on its way, and nothing else is on the page. */
  isImporting: boolean;
};

/** Measures of a document from a file, as figures of a report come from one. */
export function MeasuresOfDocument({ document, isImporting }: MeasuresOfDocumentProps) {
  const { t } = useTranslation('imports');
  const { entry, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  return (
    <section id={MEASURES} className={styles.measures}>
      {!isImporting && (
        <>
          <h2>{t('measures.heading')}</h2>
          <p>{t('measures.lead')}</p>
        </>
      )}
      <Suspense fallback={<Skeleton height="12rem" />}>
        <ImportSteps
          target={{ kind: 'DOCUMENT', document }}
          search={search}
          go={(next, how) => void navigate({ to: '.', search: { entry, ...next }, ...how })}
          onTaken={() => client.invalidateQueries()}
          toTaken={
            <RegisterLink filters={{ document: document.document }} isElsewhere>
              {t('measures.toRegister')}
            </RegisterLink>
          }
        />
      </Suspense>
    </section>
  );
}
