import { isLanguage } from '@korsetkish/contract';
import { isText } from '../../filters/parse-list.ts';

/** What the addresses of the pages by which staff come in carry. */
export type DoorSearch = {
  /** Where to go then: an address of this product, `/ru/explore?…`. */
  next?: string | undefined;
  /** From a link that sets a password or makes the first administrator. */
  token?: string | undefined;
  /** Why the OpenID provider's round trip ended without a session, by its code. */
  error?: string | undefined;
};

/** Reads such an address. Whoever wrote it may not send people to another site. */
export function parseDoorSearch({ next, token, error }: Record<string, unknown>): DoorSearch {
  return {
    next: isText(next) && isOwnAddress(next) ? next : undefined,
    token: isText(token) ? token : undefined,
    error: isText(error) ? error : undefined,
  };
}

/** `//elsewhere` and `/\elsewhere` are other sites to a browser; a page of this one begins with its language. */
function isOwnAddress(address: string): boolean {
  const [root, language] = address.split(/[/?#]/);
  return root === '' && isLanguage(language);
}
