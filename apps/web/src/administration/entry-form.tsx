import type { CatalogueThing, EditedEntry } from '@korsetkish/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../api/call.ts';
import { DraftForm } from './draft-form.tsx';
import { type Draft, writeAt } from './model/draft.ts';
import { toSent } from './model/to-sent.ts';
import { RelationPreview } from './relation-preview.tsx';
import { RemoveEntry } from './remove-entry.tsx';
import { useThingFields } from './things/use-thing-fields.ts';

type EntryFormProps = {
  thing: CatalogueThing;
  /** The code that the entry is known by, and its version; null: it is not there yet. */
  standing: { code: string; version: string } | null;
  /** What stands in the form at first. */
  initial: Draft;
  onDone: () => void;
};

/** An entry as it is being filled in or changed. */
export function EntryForm({ thing, standing, initial, onDone }: EntryFormProps) {
  const { t } = useTranslation('administration');
  const [draft, setDraft] = useState(initial);
  const fields = useThingFields(thing, draft, standing === null);
  const basedOn = standing?.version ?? null;
  return (
    <DraftForm
      fields={fields}
      isWide={thing === 'REPORT_TEMPLATE'}
      draft={draft}
      initial={initial}
      isNew={standing === null}
      submitLabel={standing === null ? t('publish') : t('save')}
      write={(path, written) => setDraft((old) => writeAt(old, path, written))}
      send={(sent) => {
        // Whether what was typed is an entry, the API says, field by field.
        const body = { ...sent, basedOn } as EditedEntry;
        return call('save-catalogue-entry', { params: {}, query: {}, body });
      }}
      preview={thing === 'RELATION' && <RelationPreview draft={() => toSent(fields, draft)} />}
      onDone={onDone}
      otherWays={(leave) => standing && <RemoveEntry thing={thing} {...standing} onRemoved={leave} />}
    />
  );
}
