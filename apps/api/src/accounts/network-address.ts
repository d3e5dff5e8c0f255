import type { Request } from 'express';

/** Tells the sign-in library the address a request came from. Whatever a client sends under it is overwritten. */
export const ADDRESS_HEADER = 'x-korsetkish-address';

/** The address a request came from, as far as the proxies that are trusted tell. */
export const networkAddressOf = (request: Request): string | null => request.ip ?? null;
