import type { ReactNode } from 'react';
import styles from './error-notice.module.css';

type ErrorNoticeProps = {
  title: string;
  detail?: string | undefined;
  retry?: { label: string; onRetry: () => void } | undefined;
  /** Another way on, usually a link. */
  children?: ReactNode;
};

/** A page in itself: what went wrong, in the reader’s words, and the way to try again. */
export function ErrorNotice({ title, detail, retry, children }: ErrorNoticeProps) {
  return (
    <div role="alert" className={styles.notice}>
      <h1 className={styles.title}>{title}</h1>
      {detail && <p>{detail}</p>}
      {retry && (
        <button type="button" className={styles.retry} onClick={retry.onRetry}>
          {retry.label}
        </button>
      )}
      {children}
    </div>
  );
}
