import { useMutation } from '@tanstack/react-query';
import type { ReactNode, SubmitEvent } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField, type TextFieldProps } from '../ui/text-field.tsx';
import styles from './form.module.css';
import { RefusalLine } from './refusal-line.tsx';
import { useDescribeRefusal } from './use-describe-refusal.ts';

type FormProps<Name extends string> = {
  fields: readonly (Omit<TextFieldProps, 'error'> & { name: Name })[];
  submitLabel: string;
  /** Gets what was typed by the names of the fields. What it throws is told above the button, nothing typed is lost. */
  onSubmit: (typed: Readonly<Record<Name, string>>) => Promise<unknown>;
  /** More to fill in, between the fields and the button. */
  children?: ReactNode;
  /** Other ways, beside the button. */
  otherWays?: ReactNode;
};

/** A few lines to fill in and send; who refuses them is the server, in the reader's words. */
export function Form<Name extends string>({
  fields,
  submitLabel,
  onSubmit,
  children,
  otherWays,
}: FormProps<Name>) {
  const describe = useDescribeRefusal();
  const sending = useMutation({ mutationFn: onSubmit });
  const refusal = sending.error && describe(sending.error);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const entries = fields.map(({ name }) => [name, String(typed.get(name) ?? '')]);
    sending.mutate(Object.fromEntries(entries) as Record<Name, string>);
  };
  return (
    // The browser's own remarks would be in the browser's language.
    <form noValidate className={styles.form} onSubmit={submit}>
      {fields.map((field) => (
        <TextField key={field.name} {...field} error={refusal?.fields[field.name]} />
      ))}
      {children}
      <RefusalLine error={sending.error} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" disabled={sending.isPending}>
          {submitLabel}
        </Button>
        {otherWays}
      </div>
    </form>
  );
}
