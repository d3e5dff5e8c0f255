import type { ReactNode } from 'react';
import styles from './button.module.css';

type ButtonProps = {
  /** `primary`: what the page is for; `small`: beside a line; `plain`: like a link. */
  kind?: 'primary' | 'secondary' | 'small' | 'plain';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** What it acts on, where its words alone do not say so to those who hear it. */
  accessibleName?: string;
  onPress?: () => void;
  children: ReactNode;
};

/** Something to press. */
export function Button({
  kind = 'secondary',
  type = 'button',
  disabled,
  accessibleName,
  onPress,
  children,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={styles.button}
      data-kind={kind}
      disabled={disabled}
      aria-label={accessibleName}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
