/** An answer with ordinary spaces, so that expected sentences can be read and typed. */
export function withPlainSpaces(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replaceAll('\u00a0', ' '));
}
