import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../accounts/refusal-line.tsx';
import { Button } from '../ui/button.tsx';
import styles from './draft-form.module.css';
import { Fields } from './fields/field.tsx';
import { FormContext } from './fields/form-state.ts';
import { readErrors } from './fields/read-errors.ts';
import { type Draft, type Path, readAt, saysTheSame } from './model/draft.ts';
import type { FieldSpec } from './model/field-spec.ts';
import { toSent } from './model/to-sent.ts';

type DraftFormProps = {
  fields: readonly FieldSpec[];
  /** What stands in the form, and what stood there at first. */
  draft: Draft;
  initial: Draft;
  /** Whether what is filled in is not there yet: then its code can be typed. */
  isNew: boolean;
  submitLabel: string;
  /** It takes the whole width of the page: what stands in it is read beside something. */
  isWide?: boolean;
  write: (path: Path, written: unknown) => void;
  /** Sends what was filled in. What it throws stands at the fields that it is about. */
  send: (sent: Draft) => Promise<unknown>;
  onDone: () => void;
  /** Leaves it unsent; left out: as it is done. */
  onCancel?: () => void;
  /** What is known to be wrong before it is sent, by path. Nobody is told of it before they ask to send. */
  check?: (draft: Draft) => ReadonlyMap<Path, string>;
  /** What is said where it stands otherwise by now, and what was typed can be sent all the same. */
  stale?: string | undefined;
  /** What can be seen of it before it is sent. */
  preview?: ReactNode;
  /** Other ways out, under the buttons. @param leave to be called when there is nothing to keep any more */
  otherWays?: (leave: () => Promise<void>) => ReactNode;
};

const NOTHING: ReadonlyMap<Path, string> = new Map();

const focusFirstWrong = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();

/**
 * A form that asks what its fields say. Who judges is the server, by the catalogue's own rules: what it refuses stands at
 * the field it is about, and nothing typed is lost, nor left behind without asking.
 */
export function DraftForm(props: DraftFormProps) {
  const { fields, draft, initial, isNew, submitLabel, isWide, write, send, onDone, onCancel } = props;
  const { check, stale, preview, otherWays } = props;
  const { t } = useTranslation('administration');
  const form = useRef<HTMLFormElement>(null);
  const queries = useQueryClient();
  const isSettled = useRef(false);
  const isChanged = () => !isSettled.current && !saysTheSame(draft, initial);
  useBlocker({
    shouldBlockFn: () => isChanged() && !window.confirm(t('unsaved')),
    enableBeforeUnload: isChanged,
  });
  const leave = async () => {
    isSettled.current = true;
    await queries.invalidateQueries();
    onDone();
  };
  const sending = useMutation({
    mutationFn: async (typed: Draft) => {
      await send(toSent(fields, typed));
      await leave();
    },
  });
  useEffect(() => {
    if (sending.error) focusFirstWrong(form.current);
  }, [sending.error]);
  const known = check?.(draft) ?? NOTHING;
  const [tried, setTried] = useState(NOTHING);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // What is wrong is drawn first, so that it is heard with the field it is wrong with.
    flushSync(() => setTried(known));
    if (known.size === 0) sending.mutate(draft);
    else focusFirstWrong(form.current);
  };
  const refused = readErrors(sending.error);
  // Of what was typed anew, or moved to another place, nothing is known to be wrong.
  const standing = [...refused].filter(([path]) => readAt(draft, path) === readAt(sending.variables, path));
  // Nor of a field that was not there when they asked to send.
  const missing = [...known].filter(([path]) => tried.has(path));
  const errors = new Map([...standing, ...missing]);
  const isAtFields = [...refused.keys()].some((path) => path !== '');
  return (
    <FormContext value={{ draft, isNew, errors, write }}>
      {/* The browser's own remarks would be in the browser's language. */}
      <form ref={form} noValidate className={styles.form} data-wide={isWide} onSubmit={submit}>
        <Fields fields={fields} />
        {preview}
        {isAtFields && <RefusalLine error={sending.error} />}
        <div className={styles.actions}>
          {/* What no field tells stands beside what was pressed, wherever in the form somebody is. */}
          {!isAtFields && <RefusalLine error={sending.error} stale={stale} />}
          <Button kind="primary" type="submit" disabled={sending.isPending}>
            {submitLabel}
          </Button>
          <Button onPress={onCancel ?? onDone}>{t('cancel')}</Button>
        </div>
        {otherWays && <div className={styles.otherWays}>{otherWays(leave)}</div>}
      </form>
    </FormContext>
  );
}
