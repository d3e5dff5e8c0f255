import type { ReactNode } from 'react';
import styles from './page-header.module.css';

type PageHeaderProps = {
  /** Where the page belongs, usually a link to it. */
  kicker?: ReactNode;
  heading: ReactNode;
  lead?: ReactNode;
  /** Filters of the page. */
  children?: ReactNode;
};

/** The page's name and what it holds. */
export function PageHeader({ kicker, heading, lead, children }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <h1 className={styles.heading}>{heading}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children && <div className={styles.filters}>{children}</div>}
    </div>
  );
}
