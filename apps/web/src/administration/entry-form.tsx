import type { CatalogueThing, EditedEntry } from '@korsetkish/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { call } from '../api/call.ts';
import { ProblemError } from '../api/problem-error.ts';
import { Button } from '../ui/button.tsx';
import styles from './entry-form.module.css';
import { Fields } from './fields/field.tsx';
import { FormContext } from './fields/form-state.ts';
import { type Draft, type Path, saysTheSame, writeAt } from './model/draft.ts';
import { toSent } from './model/to-sent.ts';
import { useThingFields } from './things/use-thing-fields.ts';

type EntryFormProps = {
  thing: CatalogueThing;
  /** What stands in the form at first. */
  initial: Draft;
  /** What an edit is based on; null: the entry is new. */
  version: string | null;
  onDone: () => void;
};

/**
 * An entry as it is being filled in. Who judges it is the server, by the catalogue's own rules: what it refuses stands at
 * the field it is about, and nothing typed is lost, nor left behind without asking.
 */
export function EntryForm({ thing, initial, version, onDone }: EntryFormProps) {
  const { t } = useTranslation('administration');
  const [draft, setDraft] = useState(initial);
  const form = useRef<HTMLFormElement>(null);
  const fields = useThingFields(thing, draft);
  const queries = useQueryClient();
  const isSaved = useRef(false);
  const isChanged = () => !isSaved.current && !saysTheSame(draft, initial);
  useBlocker({
    shouldBlockFn: () => isChanged() && !window.confirm(t('unsaved')),
    enableBeforeUnload: isChanged,
  });
  const leave = async () => {
    isSaved.current = true;
    await queries.invalidateQueries();
    onDone();
  };
  const saving = useMutation({
    mutationFn: async () => {
      const sent = { ...toSent(fields, draft), basedOn: version };
      // Whether what was typed is an entry, the API says, field by field.
      await call('save-catalogue-entry', { params: {}, query: {}, body: sent as EditedEntry });
      await leave();
    },
  });
  const removing = useMutation({
    mutationFn: async (basedOn: string) => {
      const code = String(Object.values(initial)[1]);
      await call('remove-catalogue-entry', { params: { thing, entry: code }, query: { basedOn } });
      await leave();
    },
  });
  useEffect(() => {
    if (saving.error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [saving.error]);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate();
  };
  const write = (path: Path, written: unknown) => setDraft((old) => writeAt(old, path, written));
  return (
    <FormContext value={{ draft, isNew: version === null, errors: readErrors(saving.error), write }}>
      {/* The browser's own remarks would be in the browser's language. */}
      <form ref={form} noValidate className={styles.form} onSubmit={submit}>
        <Fields fields={fields} />
        <RefusalLine error={saving.error ?? removing.error} />
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={saving.isPending}>
            {version === null ? t('publish') : t('save')}
          </Button>
          <Button onPress={onDone}>{t('cancel')}</Button>
          {version !== null && (
            <Button
              kind="plain"
              disabled={removing.isPending}
              onPress={() => window.confirm(t('remove.sure')) && removing.mutate(version)}
            >
              {t('remove.entry')}
            </Button>
          )}
        </div>
      </form>
    </FormContext>
  );
}

/** What was wrong, by the fields of the form: `body.name.kk` is `name.kk`. */
function readErrors(error: Error | null): ReadonlyMap<Path, string> {
  const wrong = error instanceof ProblemError ? error.problem.errors : [];
  return new Map(wrong.map(({ path, message }) => [path.replace(/^body\.?/, ''), message]));
}
