import type { Check, CheckResult, Language } from '@korsetkish/contract';
import { CHECK_RESULT_WORDS, CHECK_RESULTS } from '@korsetkish/figures';

/** How many checks came out how, as labels with numbers: `не сходится — 2, сходится точно — 17`. */
export function saySummary(checks: readonly Check[], language: Language): string {
  const countOf = (result: CheckResult) => checks.filter((check) => check.result === result).length;
  return CHECK_RESULTS.map((result) => ({
    words: CHECK_RESULT_WORDS[result][language].toLocaleLowerCase(),
    count: countOf(result),
  }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${words} — ${count}`)
    .join(', ');
}
