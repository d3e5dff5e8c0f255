import { DescribedField, type Description } from './described-field.tsx';

export type TextFieldProps = Description & {
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
};

/** Text with its name, what is expected, and what is wrong with it. */
export function TextField({ label, hint, error, initial, text, onType, lines, ...input }: TextFieldProps) {
  const shared = {
    spellCheck: false,
    ...(text === undefined ? { defaultValue: initial } : { value: text }),
    ...(onType && { onChange: ({ target }: { target: { value: string } }) => onType(target.value) }),
  };
  return (
    <DescribedField label={label} hint={hint} error={error}>
      {(tie) =>
        lines === undefined ? (
          <input {...input} {...tie} {...shared} />
        ) : (
          <textarea name={input.name} lang={input.lang} rows={lines} {...tie} {...shared} />
        )
      }
    </DescribedField>
  );
}
