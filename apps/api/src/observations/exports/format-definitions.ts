/** The definitions declared for a figure, one unless they changed within its period; '' where none is. */
export function formatDefinitions(definitions: readonly string[] = []): string {
  return definitions.join(' ');
}
