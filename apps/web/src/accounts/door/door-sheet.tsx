import type { ReactNode } from 'react';
import { useDocumentTitle } from '../../shell/use-document-title.ts';
import styles from './door.module.css';

type DoorSheetProps = { heading: string; lead: string; children: ReactNode; aside?: string | undefined };

/** One step of coming in. */
export function DoorSheet({ heading, lead, children, aside }: DoorSheetProps) {
  useDocumentTitle(heading);
  return (
    <>
      <section className={styles.sheet}>
        <div>
          <h1 className={styles.heading}>{heading}</h1>
          <p className={styles.lead}>{lead}</p>
        </div>
        {children}
      </section>
      {aside && <p className={styles.aside}>{aside}</p>}
    </>
  );
}
