import type { Mailing } from '@korsetkish/contract';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { RefusalLine } from '../../accounts/refusal-line.tsx';
import { Letter } from './letter.tsx';
import styles from './mail-panel.module.css';

type LetterListProps<Each extends Mailing> = {
  heading: string;
  /** What is said where there is no letter. */
  none: string;
  /** The newest first. */
  letters: readonly Each[];
  /** Whether the server can send. */
  canMail: boolean;
  /** Asks that a letter is tried at once, by its number. */
  onRetry: (mailing: number) => Promise<unknown>;
  /** Of the letters, which are asked for again after that. */
  queryKey: QueryKey;
  name: (letter: Each) => string;
  /** What it brings, and why it goes. */
  about: (letter: Each) => ReactNode;
};

/** Letters and what became of each; what has not gone can be tried again. */
export function LetterList<Each extends Mailing>(props: LetterListProps<Each>) {
  const { heading, none, letters, canMail, onRetry, queryKey, name, about } = props;
  const id = useId();
  const queries = useQueryClient();
  const retry = useMutation({
    mutationFn: onRetry,
    // It may have been sent meanwhile, which is why it was refused.
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <section aria-labelledby={id} className={styles.list}>
      <h3 id={id}>{heading}</h3>
      <RefusalLine error={retry.error} />
      {/* What becomes of a letter is told to those who hear the page, too. */}
      <ul aria-live="polite" className={styles.mailings}>
        {letters.map((letter) => (
          <Letter
            key={letter.mailing}
            letter={letter}
            name={name(letter)}
            about={about(letter)}
            onRetry={canMail ? () => retry.mutate(letter.mailing) : null}
            isRetrying={retry.isPending}
          />
        ))}
      </ul>
      {letters.length === 0 && <p>{none}</p>}
    </section>
  );
}
