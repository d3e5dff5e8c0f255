import styles from './select-field.module.css';
import { type SelectGroup, SelectOptions } from './select-options.tsx';

type SelectFieldProps = {
  label: string;
  groups: readonly SelectGroup[];
  chosen: string;
  onChoose: (choice: string) => void;
};

/** One choice of many, by the platform's own list: it is the one that works on every phone and for every reader. */
export function SelectField({ label, groups, chosen, onChoose }: SelectFieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        <SelectOptions groups={groups} />
      </select>
    </label>
  );
}
