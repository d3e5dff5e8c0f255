import type { Headline } from '@korsetkish/figures';

/** A text as it is typed: with ordinary spaces and hyphens where the page's do not break. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-');
}

/** A sentence of both languages as it is typed. Null stays null. */
export function plainHeadline(headline: Headline | null | undefined): Headline | null {
  return headline ? { kk: plain(headline.kk), ru: plain(headline.ru) } : null;
}
