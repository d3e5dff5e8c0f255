import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { capitalize } from '../format/capitalize.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SelectField } from '../ui/select-field.tsx';
import type { CountedOption, FilterName } from './model/count-options.ts';
import type { RegisterData } from './model/register.ts';
import {
  type AnswerChoice,
  type DueChoice,
  type EvidenceChoice,
  NONE,
  type RegisterFilters,
} from './model/register-filters.ts';
import styles from './register.module.css';
import { useNameDocument } from './use-name-document.ts';
import { useRegisterWords } from './use-register-words.ts';

type RegisterFilterFieldsProps = {
  register: RegisterData;
  chosen: RegisterFilters;
  options: Record<FilterName, CountedOption[]>;
  onChoose: (name: FilterName, choice: string | undefined) => void;
};

/** What a select holds where it does not filter; codes are upper-case or digits. */
const ALL = 'all';

/** Every filter of the register; each choice says how many actions it would show. */
export function RegisterFilterFields({ register, chosen, options, onChoose }: RegisterFilterFieldsProps) {
  const { t } = useTranslation('register');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const words = useRegisterWords();
  const nameDocument = useNameDocument();
  const organisation = (code: string, none: string) =>
    code === NONE ? none : register.organisation(code).name[language];
  const fields: [FilterName, string, (choice: string) => string][] = [
    ['refArea', t('filter.refArea'), (code) => capitalize(catalogue.refArea(code).name[language])],
    ['body', t('filter.body'), (code) => organisation(code, t('body.none'))],
    ['document', t('filter.document'), (code) => nameDocument(register.document(code))],
    ['addressee', t('filter.addressee'), (code) => organisation(code, t('addressee.none'))],
    ['direction', t('filter.direction'), (code) => catalogue.direction(code).name[language]],
    ['kind', t('filter.kind'), (kind) => nameOf(words.kindsCounted, kind)],
    ['status', t('filter.status'), (status) => nameOf(words.statuses, status)],
    ['due', t('filter.due'), (due) => nameOf<DueChoice>(words.due, due)],
    ['evidence', t('filter.evidence'), (each) => nameOf<EvidenceChoice>(words.evidence, each)],
    ['answers', t('filter.answers'), (each) => nameOf<AnswerChoice>(words.answers, each)],
  ];
  const said = fields.flatMap(([name, label, say]) => {
    const choice = chosen[name];
    return choice === undefined ? [] : [`${label} ${say(choice)}`];
  });
  return (
    <>
      <div className={styles.filters}>
        {fields.map(([name, label, say]) => (
          <SelectField
            key={name}
            label={label}
            chosen={chosen[name] ?? ALL}
            groups={[
              { options: [{ choice: ALL, label: t('filter.all') }] },
              {
                options: options[name].map(({ choice, count }) => ({
                  choice,
                  label: `${say(choice)} · ${count}`,
                  disabled: count === 0 && chosen[name] !== choice,
                })),
              },
            ]}
            onChoose={(choice) => onChoose(name, choice === ALL ? undefined : choice)}
          />
        ))}
      </div>
      {said.length > 0 && <p className={styles.chosen}>{said.join(' · ')}</p>}
    </>
  );
}

/** The word of a choice out of a closed list, which reached a select as text. */
function nameOf<Choice extends string>(words: Readonly<Record<Choice, string>>, choice: string): string {
  const found = Object.entries<string>(words).find(([each]) => each === choice);
  return found?.[1] ?? choice;
}
