import { type ReactNode, useId } from 'react';
import styles from './text-field.module.css';

/** What is said of an input of a form. */
export type Description = {
  label: string;
  hint?: string | undefined;
  /** What is wrong with what stands in it; undefined: nothing that is known. */
  error?: string | undefined;
};

/** What ties an input to its label, and to what is said below it. */
type Tie = {
  id: string;
  className: string | undefined;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
};

type DescribedFieldProps = Description & {
  /** An error is read out as soon as it stands there; left out: with the input. */
  errorRole?: 'alert';
  children: (tie: Tie) => ReactNode;
};

/** An input with its name, what is expected, and what is wrong with it. */
export function DescribedField({ label, hint, error, errorRole, children }: DescribedFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        className: styles.input,
        'aria-invalid': error !== undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role={errorRole} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
