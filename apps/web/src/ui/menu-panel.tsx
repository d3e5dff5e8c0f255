import type { ReactNode } from 'react';
import { Disclosure } from './disclosure.tsx';
import { ChevronIcon } from './icons.tsx';
import styles from './menu-panel.module.css';

type MenuPanelProps = {
  /** Visible text of the button. */
  label: string;
  /** Sets `--menu-width` and `--menu-height`, and how what is in the panel stands. */
  panelClassName: string | undefined;
  children: ReactNode;
};

/** A button that opens a panel of choices under it, at the right edge of what it stands in; on a phone, a sheet. */
export function MenuPanel({ label, panelClassName, children }: MenuPanelProps) {
  return (
    <Disclosure
      label={
        <>
          {label} <ChevronIcon />
        </>
      }
      buttonClassName={styles.button}
      panelClassName={`${styles.panel} ${panelClassName}`}
    >
      {children}
    </Disclosure>
  );
}
