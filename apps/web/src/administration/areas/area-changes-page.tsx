import type { AreaChange } from '@korsetkish/contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/call.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { DraftForm } from '../draft-form.tsx';
import { listCatalogueEntriesQuery } from '../list-catalogue-entries.query.ts';
import { writeAt } from '../model/draft.ts';
import { type AreaChangeKind, EMPTY_CHANGES } from './area-change-drafts.ts';
import styles from './area-changes-page.module.css';
import { useAreaChangeFields } from './use-area-change-fields.ts';

/** What happens to areas as a whole: one is cut out of others, some become one, one is called otherwise. */
export function AreaChangesPage() {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const [kind, setKind] = useState<AreaChangeKind>('SPLIT');
  useDocumentTitle(t('areaChange.heading'));
  const kinds = {
    SPLIT: t('areaChange.SPLIT'),
    MERGE: t('areaChange.MERGE'),
    RENAME: t('areaChange.RENAME'),
  };
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to="/$language/administration" params={{ language }}>
              {t('heading')}
            </Link>{' '}
            /{' '}
            <Link
              to="/$language/administration/catalogue/$thing"
              params={{ language, thing: 'areas' }}
              search={{}}
            >
              {t('AREA.heading')}
            </Link>
          </>
        }
        heading={t('areaChange.heading')}
        lead={t('areaChange.lead')}
      >
        <div className={styles.kind}>
          <ChoiceField
            name="change"
            label={t('areaChange.what')}
            groups={[{ options: Object.entries(kinds).map(([choice, label]) => ({ choice, label })) }]}
            chosen={kind}
            onChoose={(choice) => setKind(choice === 'MERGE' || choice === 'RENAME' ? choice : 'SPLIT')}
          />
        </div>
      </PageHeader>
      <div className={styles.sheet}>
        <Panel heading={kinds[kind]}>
          <AreaChangeForm key={kind} kind={kind} />
        </Panel>
      </div>
    </>
  );
}

function AreaChangeForm({ kind }: { kind: AreaChangeKind }) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const navigate = useNavigate();
  const { entries } = useSuspenseQuery(listCatalogueEntriesQuery('AREA')).data;
  const initial = EMPTY_CHANGES[kind];
  const [draft, setDraft] = useState(initial);
  // Whatever of these the change is about, it is about as they stood when this page was opened.
  const basedOn = Object.fromEntries(
    entries.flatMap(({ entry, version }) => (entry.thing === 'AREA' ? [[entry.refArea, version]] : [])),
  );
  return (
    <DraftForm
      fields={useAreaChangeFields(kind)}
      draft={draft}
      initial={initial}
      isNew
      submitLabel={t('publish')}
      write={(path, written) => setDraft((old) => writeAt(old, path, written))}
      send={(sent) => {
        // Whether what was typed is a change, the API says, field by field.
        const body = { ...sent, basedOn } as AreaChange;
        return call('change-areas', { params: {}, query: {}, body });
      }}
      onDone={() =>
        void navigate({
          to: '/$language/administration/catalogue/$thing',
          params: { language, thing: 'areas' },
          search: {},
        })
      }
    />
  );
}
