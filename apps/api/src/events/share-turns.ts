/**
 * Asks one question at a time. Whoever asks while another waits for its turn shares that one's answer, which is worked
 * out after they asked: answers come in the order of what they saw, and a crowd costs two questions.
 */
export function shareTurns<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Answer> | null = null;
  return () => {
    if (waiting !== null) return waiting;
    const asked = last.then(() => {
      waiting = null;
      return ask();
    });
    waiting = asked;
    last = asked.catch(() => undefined);
    return asked;
  };
}
