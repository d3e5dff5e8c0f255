import type { ReactNode } from 'react';
import styles from './more-button.module.css';

type MoreButtonProps = { disabled?: boolean; onPress: () => void; children: ReactNode };

/** Under a list that is shown in part: shows more of it. */
export function MoreButton({ disabled = false, onPress, children }: MoreButtonProps) {
  return (
    <button type="button" className={styles.more} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
