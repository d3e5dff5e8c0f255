import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, notFound, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useDocumentTitle } from '../shell/use-document-title.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { Panel } from '../ui/panel.tsx';
import { NEW_ENTRY } from './catalogue-search.ts';
import styles from './entries-page.module.css';
import { EntryForm } from './entry-form.tsx';
import { EntryList } from './entry-list.tsx';
import { FILE_PLACES, FilesOfDocument } from './files-of-document.tsx';
import { listCatalogueEntriesQuery } from './list-catalogue-entries.query.ts';
import { headEntry } from './things/head-entry.ts';
import {
  EMPTY_DRAFTS,
  isThingAddress,
  nameEntry,
  THING_OF_ADDRESS,
  type ThingAddress,
} from './things/things.ts';
import { useThingWords } from './things/use-thing-words.ts';
import { useFileWords } from './use-file-words.ts';

const route = getRouteApi('/$language/administration/catalogue/$thing');

/** Entries of one kind: the list, or one of them in its form. */
export function EntriesPage() {
  const { thing } = route.useParams();
  if (!isThingAddress(thing)) throw notFound();
  return <EntriesOf key={thing} address={thing} />;
}

function EntriesOf({ address }: { address: ThingAddress }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const navigate = useNavigate();
  const { entry: code, import: upload, contents = 'ACTIONS' } = route.useSearch();
  const thing = THING_OF_ADDRESS[address];
  const words = useThingWords()[thing];
  const fileWords = useFileWords();
  const catalogue = useCatalogue();
  const { entries } = useSuspenseQuery(listCatalogueEntriesQuery(thing)).data;
  useDocumentTitle(words.heading);
  const to = '/$language/administration/catalogue/$thing';
  const show = (entry?: string) =>
    void navigate({ to, params: { language, thing: address }, search: entry === undefined ? {} : { entry } });
  const found = entries.find(({ entry }) => nameEntry(entry).code === code);
  const isNew = code === NEW_ENTRY;
  const kicker = (
    <Link to="/$language/administration" params={{ language }}>
      {t('heading')}
    </Link>
  );
  if (!isNew && found === undefined) {
    return (
      <>
        <PageHeader kicker={kicker} heading={words.heading} lead={words.lead}>
          <div className={styles.actions}>
            <Button kind="primary" onPress={() => show(NEW_ENTRY)}>
              {words.create}
            </Button>
            {thing === 'AREA' && (
              <Link to="/$language/administration/areas" params={{ language }}>
                {t('areaChange.heading')}
              </Link>
            )}
          </div>
        </PageHeader>
        <EntryList address={address} heading={words.heading} entries={entries.map(({ entry }) => entry)} />
      </>
    );
  }
  const title = found ? headEntry(found.entry, language, catalogue) : words.create;
  const document = found?.entry.thing === 'DOCUMENT' ? found.entry : null;
  const isImporting = document !== null && upload !== undefined;
  const heading = isImporting ? fileWords[contents].heading : title;
  return (
    <>
      <PageHeader
        kicker={
          <>
            {kicker} /{' '}
            <Link to={to} params={{ language, thing: address }} search={{}}>
              {words.heading}
            </Link>
            {isImporting && (
              <>
                {' / '}
                <Link to={to} params={{ language, thing: address }} search={{ entry: code }}>
                  {title}
                </Link>
              </>
            )}
          </>
        }
        heading={heading}
        lead={heading !== code && found && <code>{code}</code>}
      >
        {document && !isImporting && (
          <div className={styles.actions}>
            {(['ACTIONS', 'INDICATORS'] as const).map((each) => (
              <Link key={each} to="." search={{ entry: code }} hash={FILE_PLACES[each]}>
                {fileWords[each].heading}
              </Link>
            ))}
          </div>
        )}
      </PageHeader>
      {!isImporting && (
        <div className={styles.sheet} data-wide={thing === 'REPORT_TEMPLATE'}>
          <Panel heading={t('declared')}>
            <EntryForm
              key={found?.version ?? NEW_ENTRY}
              thing={thing}
              standing={found && code ? { code, version: found.version } : null}
              initial={found?.entry ?? EMPTY_DRAFTS[thing]}
              onDone={() => show()}
            />
          </Panel>
        </div>
      )}
      {document && <FilesOfDocument document={document} importing={isImporting ? contents : null} />}
    </>
  );
}
