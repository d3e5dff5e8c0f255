import type { Language } from '@korsetkish/contract';

/** `A, B и C`; Kazakh clauses with their dashes are told apart by commas alone. */
export function joinClauses(clauses: readonly string[], language: Language): string {
  if (language === 'kk' || clauses.length < 2) return clauses.join(', ');
  return `${clauses.slice(0, -1).join(', ')} и ${clauses.at(-1)}`;
}
