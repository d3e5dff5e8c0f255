import type { DocumentEntry, ImportContents } from '@korsetkish/contract';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportSteps } from '../imports/import-steps.tsx';
import { RegisterLink } from '../register/register-link.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import styles from './entries-page.module.css';
import { useFileWords } from './use-file-words.ts';

const route = getRouteApi('/$language/administration/catalogue/$thing');

/** Where each kind of file stands on the page of a document, which has a long form above them. */
export const FILE_PLACES = { ACTIONS: 'measures', INDICATORS: 'targets' } as const satisfies Record<
  ImportContents,
  string
>;

type FilesOfDocumentProps = {
  document: DocumentEntry;
  /** What the file says that is on its way, and nothing else is on the page; null: none is. */
  importing: ImportContents | null;
};

/** What a document says, from files, as figures of a report come from one. */
export function FilesOfDocument({ document, importing }: FilesOfDocumentProps) {
  return (['ACTIONS', 'INDICATORS'] as const)
    .filter((contents) => importing === null || importing === contents)
    .map((contents) => (
      <FileOfDocument
        key={contents}
        document={document}
        contents={contents}
        isImporting={importing !== null}
      />
    ));
}

type FileOfDocumentProps = { document: DocumentEntry; contents: ImportContents; isImporting: boolean };

function FileOfDocument({ document, contents, isImporting }: FileOfDocumentProps) {
  const { t } = useTranslation('imports');
  const words = useFileWords()[contents];
  const { entry, import: upload, outcome } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const headingId = useId();
  return (
    <section
      id={FILE_PLACES[contents]}
      aria-labelledby={isImporting ? undefined : headingId}
      className={styles.measures}
    >
      {!isImporting && (
        <>
          <h2 id={headingId}>{words.heading}</h2>
          <p>{words.lead}</p>
        </>
      )}
      <Suspense fallback={<Skeleton height="12rem" />}>
        <ImportSteps
          target={{ kind: 'DOCUMENT', document, contents }}
          search={{ import: upload, outcome }}
          go={(next, how) =>
            void navigate({
              to: '.',
              search: next.import === undefined ? { entry } : { entry, contents, ...next },
              ...how,
            })
          }
          onTaken={async () => {
            // Names come first, for no list may come with an indicator that the page does not know yet.
            await client.invalidateQueries({ queryKey: ['list-indicators'] });
            await client.invalidateQueries();
          }}
          toTaken={
            <RegisterLink filters={{ document: document.document }} isElsewhere>
              {contents === 'ACTIONS' ? t('measures.toRegister') : t('targets.toRegister')}
            </RegisterLink>
          }
        />
      </Suspense>
    </section>
  );
}
