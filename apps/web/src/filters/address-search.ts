/** Reads an address's query as plain text: a KATO code stays text, `?area=000000000` keeps its zeros. */
export function parseAddressSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/**
 * Writes a query people can read and type: lists comma-separated, nothing quoted that need not be (`,` `/` `:` `;` `=`),
 * nothing for what is not set.
 */
export function formatAddressSearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, chosen] of Object.entries(search)) {
    const text = Array.isArray(chosen) ? chosen.join(',') : (chosen ?? '');
    if (text !== '') query.set(name, String(text));
  }
  const written = query.toString().replace(/%(2C|2F|3A|3B|3D)/g, decodeURIComponent);
  return written && `?${written}`;
}
