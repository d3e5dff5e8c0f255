import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem-error.ts';

/** Published figures change with a revision, a few times a day at most; the API's ETag makes asking again cheap. */
const FRESH_FOR_MS = 5 * 60_000;

const MOST_RETRIES = 2;

/** A refusal (4xx) stays a refusal; a hiccup of the network or the server is worth another try. */
function shouldRetry(failures: number, error: Error): boolean {
  if (error instanceof ProblemError && error.problem.status < 500) return false;
  return failures < MOST_RETRIES;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: FRESH_FOR_MS, retry: shouldRetry, refetchOnWindowFocus: false } },
  });
}
