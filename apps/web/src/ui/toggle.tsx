import { type ReactNode, useId } from 'react';
import styles from './toggle.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

/** An option that cannot be taken, and the id of the element that says why. */
export type RefusedOption = { reasonId: string };

type ToggleProps<Choice extends string> = {
  /** What is chosen, for those who hear it. */
  legend: string;
  options: readonly { choice: Choice; label: ReactNode; refused?: RefusedOption | null }[];
  chosen: Choice;
  onChoose: (choice: Choice) => void;
};

/** Two or three choices side by side, one of them always taken; arrow keys move between them. */
export function Toggle<Choice extends string>({ legend, options, chosen, onChoose }: ToggleProps<Choice>) {
  const name = useId();
  return (
    <fieldset className={styles.toggle}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {options.map(({ choice, label, refused }) => (
        <label key={choice} className={styles.option}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={choice === chosen}
            disabled={refused != null}
            aria-describedby={refused?.reasonId}
            onChange={() => onChoose(choice)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
