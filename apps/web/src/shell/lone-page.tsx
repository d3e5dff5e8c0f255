import type { ReactNode } from 'react';
import { LogoMark } from '../ui/logo-mark.tsx';
import styles from './lone-page.module.css';

/** A page outside the shell: its address names no language, so there is no place to switch it in. */
export function LonePage({ children }: { children: ReactNode }) {
  return (
    <main className={styles.page}>
      <LogoMark />
      {children}
    </main>
  );
}
