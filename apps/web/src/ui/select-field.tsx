import styles from './select-field.module.css';

type SelectOption = { choice: string; label: string; disabled?: boolean };

type SelectFieldProps = {
  label: string;
  /** A group without a label stands in the list by itself. */
  groups: readonly { label?: string; options: readonly SelectOption[] }[];
  chosen: string;
  onChoose: (choice: string) => void;
};

/** One choice of many, by the platform's own list: it is the one that works on every phone and for every reader. */
export function SelectField({ label, groups, chosen, onChoose }: SelectFieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {groups.map(({ label: groupLabel, options }) => {
          const items = options.map(({ choice, label: optionLabel, disabled }) => (
            <option key={choice} value={choice} disabled={disabled}>
              {optionLabel}
            </option>
          ));
          return groupLabel ? (
            <optgroup key={groupLabel} label={groupLabel}>
              {items}
            </optgroup>
          ) : (
            items
          );
        })}
      </select>
    </label>
  );
}
