import type { KatoCode } from '@korsetkish/contract';
import { useLanguage } from '../i18n/use-language.ts';
import { SelectField } from '../ui/select-field.tsx';
import styles from './compare-control.module.css';
import { type CompareChoice, type CompareSearch, isCompareChoice } from './compare-search.ts';
import { COMPARISON_WORDS } from './comparison-words.ts';
import type { CompareOption } from './list-compare-options.ts';

type CompareControlProps = {
  options: readonly CompareOption[];
  /** What is compared now; undefined: nothing. */
  chosen: CompareChoice | undefined;
  /** Other areas that have figures, to choose from where areas are compared. */
  areas: readonly { refArea: KatoCode; name: string }[];
  chosenArea: KatoCode | undefined;
  onChange: (change: CompareSearch) => void;
};

/** What figures are to stand beside: nothing, an earlier period, another area, the plan. */
export function CompareControl({ options, chosen, areas, chosenArea, onChange }: CompareControlProps) {
  const words = COMPARISON_WORDS[useLanguage()];
  return (
    <div className={styles.control}>
      <SelectField
        label={words.compare}
        chosen={chosen ?? 'none'}
        groups={[{ options }]}
        onChoose={(choice) => onChange({ compare: isCompareChoice(choice) ? choice : undefined })}
      />
      {chosen === 'area' && chosenArea !== undefined && (
        <SelectField
          label={words.otherArea}
          chosen={chosenArea}
          groups={[{ options: areas.map(({ refArea, name }) => ({ choice: refArea, label: name })) }]}
          onChoose={(compareArea) => onChange({ compareArea })}
        />
      )}
    </div>
  );
}
