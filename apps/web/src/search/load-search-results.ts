/** Fetches the code that finds; asked for again, it is there. */
export const loadSearchResults = () => import('./search-results.tsx');
