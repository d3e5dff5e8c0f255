/** The definitions that a figure follows, one unless they changed within its period; '' where none is declared. */
export function formatDefinitions(definitions: readonly string[] = []): string {
  return definitions.join(' ');
}
