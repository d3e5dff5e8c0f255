import { DescribedField, type Description } from './described-field.tsx';
import { type SelectGroup, SelectOptions } from './select-options.tsx';
import styles from './text-field.module.css';

type ChoiceFieldProps = Description & {
  name: string;
  groups: readonly SelectGroup[];
  chosen: string;
  onChoose: (choice: string) => void;
};

/** One choice of many in a form, by the platform's own list, with its name above it as text fields have it. */
export function ChoiceField({ name, groups, chosen, onChoose, ...description }: ChoiceFieldProps) {
  return (
    <DescribedField {...description}>
      {(tie) => (
        <div className={styles.choice}>
          <select {...tie} name={name} value={chosen} onChange={(event) => onChoose(event.target.value)}>
            <SelectOptions groups={groups} />
          </select>
        </div>
      )}
    </DescribedField>
  );
}
