import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { doubtTexts } from '../model/doubt-texts.ts';
import { type Path, readAt, textAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import styles from './fields.module.css';
import { useFormState } from './form-state.ts';

type TextsFieldProps = { field: Extract<FieldSpec, { kind: 'texts' }>; path: Path };

/** A name is one line, however many it takes to be seen whole on a phone. */
const asLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** A text in Kazakh and Russian, side by side as equals, with a word where the pair looks odd. */
export function TextsField({ field, path }: TextsFieldProps) {
  const { t } = useTranslation('administration');
  const { draft, errors, write } = useFormState();
  const languages = [
    ['kk', t('language.kk')],
    ['ru', t('language.ru')],
    ...(field.hasEnglish ? ([['en', t('language.en')]] as const) : []),
  ] as const;
  const typed = (language: string) => textAt(draft, `${path}.${language}`);
  const doubt = doubtTexts({ kk: typed('kk'), ru: typed('ru') });
  const old = readAt(draft, path);
  return (
    <fieldset className={styles.texts}>
      <legend className={styles.legend}>{field.label}</legend>
      {field.hint && <p className={styles.hint}>{field.hint}</p>}
      <div className={styles.pair}>
        {languages.map(([language, label]) => (
          <TextField
            key={language}
            name={`${path}.${language}`}
            label={label}
            lang={language}
            lines={field.lines ?? 1}
            autoComplete="off"
            error={errors.get(`${path}.${language}`)}
            text={typed(language)}
            onType={(text) => write(path, { ...Object(old), [language]: field.lines ? text : asLine(text) })}
          />
        ))}
      </div>
      <p role="status" className={styles.doubt}>
        {doubt === 'SAME' && t('doubt.same')}
        {doubt === 'LOOKS_RUSSIAN' && t('doubt.looksRussian')}
      </p>
    </fieldset>
  );
}
