import { useId } from 'react';
import styles from './text-field.module.css';

type Option = { choice: string; label: string };

type ChoiceFieldProps = {
  label: string;
  name: string;
  /** A group without a label stands in the list by itself. */
  groups: readonly { label?: string; options: readonly Option[] }[];
  chosen: string;
  onChoose: (choice: string) => void;
  hint?: string | undefined;
  /** What is wrong with what was chosen; undefined: nothing that is known. */
  error?: string | undefined;
};

/** One choice of many in a form, by the platform's own list, with its name above it as text fields have it. */
export function ChoiceField({ label, name, groups, chosen, onChoose, hint, error }: ChoiceFieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.choice}>
        <select
          id={id}
          name={name}
          className={styles.input}
          value={chosen}
          onChange={(event) => onChoose(event.target.value)}
          aria-invalid={error !== undefined}
          aria-describedby={described || undefined}
        >
          {groups.map(({ label: groupLabel, options }) => {
            const items = options.map(({ choice, label: optionLabel }) => (
              <option key={choice} value={choice}>
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
      </div>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
