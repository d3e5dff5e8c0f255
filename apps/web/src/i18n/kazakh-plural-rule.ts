import type { i18n } from 'i18next';

/**
 * Kazakh's plural rule after CLDR: `one` for exactly 1, `other` for the rest. Shipped, because a browser without
 * Kazakh data silently answers with the rule of its own language: a Russian one would ask for `few` and `many`.
 */
const KAZAKH_PLURAL_RULE = {
  select: (count: number) => (count === 1 ? 'one' : 'other'),
  resolvedOptions: () => ({ pluralCategories: ['one', 'other'] }),
} as const;

/** Makes i18next count in Kazakh by the shipped rule, whatever the browser knows. */
export function shipKazakhPluralRule(instance: i18n): void {
  const resolver = instance.services.pluralResolver;
  const browserRule = resolver.getRule.bind(resolver);
  resolver.getRule = (code: string, options?: { ordinal?: boolean }) =>
    code === 'kk' && !options?.ordinal ? KAZAKH_PLURAL_RULE : browserRule(code, options);
}
