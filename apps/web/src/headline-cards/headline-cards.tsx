import type { HeadlineCard as Card } from './build-headline-card.ts';
import { HeadlineCard } from './headline-card.tsx';
import styles from './headline-cards.module.css';

/** Headline figures side by side. */
export function HeadlineCards({ cards, label }: { cards: readonly Card[]; label: string }) {
  return (
    <section aria-label={label}>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <HeadlineCard key={card.indicator} card={card} />
        ))}
      </ul>
    </section>
  );
}
