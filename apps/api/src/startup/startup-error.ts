import type { StartupMessages } from './messages.ts';

/** Why the server does not start, to be said in one sentence to whoever starts it. */
export class StartupError extends Error {
  readonly say: (messages: StartupMessages) => string;

  constructor(say: (messages: StartupMessages) => string, options?: ErrorOptions) {
    super('the server does not start', options);
    this.name = 'StartupError';
    this.say = say;
  }
}

/** The reason in an error's own words. Node joins failures to reach several addresses under an empty message. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
