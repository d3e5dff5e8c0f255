import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { useCatalogue } from '../../catalogue/use-catalogue.ts';
import { findHomeArea } from '../../filters/find-home-area.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import fields from '../fields/fields.module.css';
import { useFormState } from '../fields/form-state.ts';
import { type Path, textAt } from '../model/draft.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { SectionPreview } from './section-preview.tsx';
import styles from './template-field.module.css';
import { TemplateHelp } from './template-help.tsx';
import { useTemplatePreview } from './use-template-preview.ts';

type TemplateFieldProps = { field: Extract<FieldSpec, { kind: 'template' }>; path: Path };

/** A template in both languages, each with what it would write beside it, and every problem where it is typed. */
export function TemplateField({ field, path }: TemplateFieldProps) {
  const { t } = useTranslation('administration');
  const language = useLanguage();
  const { draft, errors, write } = useFormState();
  const { refAreas, indicators } = useCatalogue();
  const [refArea, setRefArea] = useState(findHomeArea(refAreas, indicators)?.refArea ?? '');
  const direction = textAt(draft, 'direction');
  const text = { kk: textAt(draft, `${path}.kk`), ru: textAt(draft, `${path}.ru`) };
  const { report, state, problems, error } = useTemplatePreview({ direction, text }, refArea);
  const areas = refAreas
    .filter(({ defaultWindow }) => defaultWindow !== null)
    .map((area) => ({ choice: area.refArea, label: area.name[language] }));
  const languages = [
    ['kk', t('language.kk')],
    ['ru', t('language.ru')],
  ] as const;
  return (
    <fieldset className={fields.group}>
      <legend className={fields.legend}>{field.label}</legend>
      {field.hint && <p className={fields.hint}>{field.hint}</p>}
      <TemplateHelp direction={direction} />
      <div className={fields.narrow}>
        <ChoiceField
          name="preview-area"
          label={t('template.area')}
          groups={[{ options: areas }]}
          chosen={refArea}
          onChoose={setRefArea}
        />
      </div>
      <RefusalLine error={error} />
      {languages.map(([each, label]) => (
        <div key={each} className={styles.pair}>
          <div className={styles.typed}>
            <TextField
              name={`${path}.${each}`}
              label={label}
              lang={each}
              lines={20}
              error={(problems ?? errors).get(`${path}.${each}`)}
              text={text[each]}
              onType={(typed) => write(`${path}.${each}`, typed)}
            />
          </div>
          <SectionPreview report={report} state={state} language={each} name={label} />
        </div>
      ))}
    </fieldset>
  );
}
