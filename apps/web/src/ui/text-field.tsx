import { useId } from 'react';
import styles from './text-field.module.css';

export type TextFieldProps = {
  label: string;
  /** Under which name a form gives what was typed. */
  name: string;
  type?: 'text' | 'email' | 'password' | 'search' | 'date';
  /** As HTML names it: `username`, `current-password`, `one-time-code`. */
  autoComplete?: string;
  /** Which keys a phone shows. */
  inputMode?: 'text' | 'numeric';
  initial?: string;
  hint?: string | undefined;
  /** What is wrong with what was typed; undefined: nothing that is known. */
  error?: string | undefined;
};

/** One line of text with its name, what is expected, and what is wrong with it. */
export function TextField({ label, initial, hint, error, ...input }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        {...input}
        id={id}
        className={styles.input}
        defaultValue={initial}
        spellCheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
