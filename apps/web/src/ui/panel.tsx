import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

type PanelProps = {
  /** Anchor of the panel in the page's address. */
  id?: string;
  /** What the panel is about, in a few words above the heading. */
  kicker?: ReactNode;
  /** The sentence the panel says. */
  heading: ReactNode;
  headingLevel?: 'h2' | 'h3' | 'h4';
  /** Switches of this panel, beside its kicker. */
  actions?: ReactNode;
  /** It may be longer than a sheet of paper, and goes on on the next. */
  isLong?: boolean;
  children: ReactNode;
  /** Usually a `SourceLine`. */
  footer?: ReactNode;
};

/** A sheet that says one thing: kicker, heading, body, footer. */
export function Panel({
  id,
  kicker,
  heading,
  headingLevel: Heading = 'h2',
  actions,
  isLong,
  children,
  footer,
}: PanelProps) {
  const headingId = useId();
  return (
    <article id={id} aria-labelledby={headingId} className={styles.panel} data-long={isLong}>
      {(kicker || actions) && (
        <div className={styles.top}>
          <p className={styles.kicker}>{kicker}</p>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      <Heading id={headingId} className={styles.heading}>
        {heading}
      </Heading>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </article>
  );
}
