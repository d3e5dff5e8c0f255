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
  inputMode?: 'text' | 'numeric' | 'decimal';
  /** Language that is typed, for those who hear it and for the keyboard of a phone. */
  lang?: string;
  initial?: string;
  /** What stands in it, where somebody else keeps that; `onType` then tells every change. */
  text?: string;
  onType?: (text: string) => void;
  /** Lines that are in sight before it grows with what is typed; left out: it is one line and never grows. */
  lines?: number | undefined;
  readOnly?: boolean;
  hint?: string | undefined;
  /** What is wrong with what was typed; undefined: nothing that is known. */
  error?: string | undefined;
};

/** Text with its name, what is expected, and what is wrong with it. */
export function TextField({ label, initial, text, onType, lines, hint, error, ...input }: TextFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: styles.input,
    spellCheck: false,
    'aria-invalid': error !== undefined,
    'aria-describedby': described || undefined,
    ...(text === undefined ? { defaultValue: initial } : { value: text }),
    ...(onType && { onChange: ({ target }: { target: { value: string } }) => onType(target.value) }),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {lines === undefined ? (
        <input {...input} {...shared} />
      ) : (
        <textarea name={input.name} lang={input.lang} rows={lines} {...shared} />
      )}
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
