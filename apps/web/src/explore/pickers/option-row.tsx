import { formatNumber } from '@korsetkish/figures';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './option-row.module.css';
import type { PickerOption } from './picker-group.ts';

type OptionRowProps = {
  id: string;
  option: PickerOption;
  chosen: boolean;
  active: boolean;
  onToggle: () => void;
};

/** One option: whether it is chosen, its name, how many figures it has under the other filters, or why none. */
export function OptionRow({ id, option, chosen, active, onToggle }: OptionRowProps) {
  const { t } = useTranslation('explore');
  const { label, detail, figures, reason } = option;
  const number = formatNumber(figures, 0);
  const note = [detail, reason].filter((part) => part !== null).join(' · ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and answers the keys
    // biome-ignore lint/a11y/useFocusableInteractive: named by the field's aria-activedescendant
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={reason !== null && !chosen}
      data-active={active}
      className={styles.option}
      // The field keeps the focus, so that the keys go on working after a press.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <span aria-hidden="true" className={styles.box} />
      <span className={styles.name}>
        {label}
        {note !== '' && <span className={styles.note}>{note}</span>}
      </span>
      {reason === null && (
        <span className={styles.figures}>
          <span aria-hidden="true">{number}</span>
          <VisuallyHidden>{t('picker.figures', { count: figures, number })}</VisuallyHidden>
        </span>
      )}
    </div>
  );
}
