import { DescribedField, type Description } from './described-field.tsx';

type TextAreaProps = Description & {
  typed: string;
  onType: (text: string) => void;
  /** Of what is typed, where it is not the page's. */
  language?: 'kk' | 'ru';
};

/** Longest text that people write to each other here. */
const LONGEST = 2_000;

/** A few lines of text with their name, what is expected, and what is wrong with them. */
export function TextArea({ typed, onType, language, ...description }: TextAreaProps) {
  return (
    <DescribedField {...description} errorRole="alert">
      {(tie) => (
        <textarea
          {...tie}
          rows={3}
          maxLength={LONGEST}
          lang={language}
          value={typed}
          aria-required
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </DescribedField>
  );
}
