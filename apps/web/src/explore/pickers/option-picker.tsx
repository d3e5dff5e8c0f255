import { useCallback, useId, useRef, useState } from 'react';
import { ChevronIcon } from '../../ui/icons.tsx';
import { useDismiss } from '../../ui/use-dismiss.ts';
import { OptionList } from './option-list.tsx';
import styles from './option-picker.module.css';
import type { PickerGroup } from './picker-group.ts';

type OptionPickerProps = {
  /** `Показатели` */
  label: string;
  /** What is chosen, in a few words: `12 главных`. */
  summary: string;
  groups: readonly PickerGroup[];
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
};

/** Many choices out of many, found by typing: a button that says what is chosen and opens the list under it. */
export function OptionPicker({ label, summary, groups, chosen, onChoose }: OptionPickerProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  const close = useCallback(() => setOpen(false), []);
  useDismiss({ open, root, opener: button, close });

  return (
    <div ref={root} className={styles.picker}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={panelId}
        aria-haspopup="dialog"
        className={styles.button}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.label}>{label}</span>
        <span className={styles.summary}>{summary}</span>
        <ChevronIcon />
      </button>
      {open && (
        <div id={panelId} role="dialog" aria-label={label} className={styles.panel}>
          <OptionList
            label={label}
            groups={groups}
            chosen={chosen}
            onChoose={onChoose}
            onDone={() => {
              close();
              button.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
