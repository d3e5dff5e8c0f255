import type { CheckResult } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../catalogue/use-catalogue.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { SelectField } from '../ui/select-field.tsx';
import styles from './check-filters.module.css';
import { ALL_AREAS, type ChecksSearch } from './checks-search.ts';
import type { ChosenChecks, CountedOption, CountedOptions } from './count-options.ts';

type CheckFiltersProps = {
  chosen: ChosenChecks;
  counted: CountedOptions;
  onChange: (change: ChecksSearch) => void;
};

/** What a select chooses when it does not filter; codes are upper-case or digits. */
const ALL = 'all';

/** Result, direction and area; every option says how many checks it would show, and one that shows none is disabled. */
export function CheckFilters({ chosen: search, counted, onChange }: CheckFiltersProps) {
  const { t } = useTranslation('checks');
  const language = useLanguage();
  const catalogue = useCatalogue();
  const { shown, total } = counted;
  const options = (offered: CountedOption<string>[], name: (option: string) => string) => [
    { options: [{ choice: ALL, label: t('filter.all') }] },
    {
      options: offered.map(({ option, count }) => ({
        choice: option,
        label: `${name(option)} · ${count}`,
        disabled: count === 0,
      })),
    },
  ];
  const chosen = (choice: string) => (choice === ALL ? undefined : choice);
  return (
    <section aria-label={t('filter.label')} className={styles.filters}>
      <fieldset className={styles.results}>
        <legend className={styles.legend}>{t('filter.result')}</legend>
        <ResultButton
          label={t('filter.all')}
          count={counted.results.reduce((sum, { count }) => sum + count, 0)}
          isChosen={search.result === undefined}
          onChoose={() => onChange({ result: undefined })}
        />
        {counted.results.map(({ option, count }) => (
          <ResultButton
            key={option}
            result={option}
            label={CHECK_RESULT_WORDS[option][language]}
            count={count}
            isChosen={search.result === option}
            onChoose={() => onChange({ result: option })}
          />
        ))}
      </fieldset>
      <div className={styles.selects}>
        <SelectField
          label={t('filter.direction')}
          chosen={search.direction ?? ALL}
          onChoose={(choice) => onChange({ direction: chosen(choice) })}
          groups={options(counted.directions, (code) => catalogue.direction(code).name[language])}
        />
        <SelectField
          label={t('filter.refArea')}
          chosen={search.refArea ?? ALL}
          onChoose={(choice) => onChange({ refArea: choice === ALL ? ALL_AREAS : choice })}
          groups={options(counted.refAreas, (code) => catalogue.refArea(code).name[language])}
        />
        <p className={styles.shown} aria-live="polite">
          {shown === 0 ? t('filter.nothing') : t('filter.shown', { shown, total })}
        </p>
      </div>
    </section>
  );
}

type ResultButtonProps = {
  result?: CheckResult;
  label: string;
  count: number;
  isChosen: boolean;
  onChoose: () => void;
};

function ResultButton({ result, label, count, isChosen, onChoose }: ResultButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      data-result={result}
      className={styles.result}
      onClick={onChoose}
    >
      {label} <span className={styles.count}>{count}</span>
    </button>
  );
}
