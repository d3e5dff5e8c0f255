import type { CheckCount, Language } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, CHECK_RESULTS } from '@korsetkish/figures';
import { sum } from './count-options.ts';

/** How many checks came out how, as labels with numbers: `не сходится — 2, сходится точно — 17`. */
export function saySummary(counts: readonly CheckCount[], language: Language): string {
  return CHECK_RESULTS.map((result) => ({
    words: CHECK_RESULT_WORDS[result][language].toLocaleLowerCase(),
    count: sum(counts.filter((each) => each.result === result)),
  }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words} — ${count}`)
    .join(', ');
}
