const NAME = /filename="?([^";]+)"?/;

/** The name that a `Content-Disposition` gives a file; null where it gives none. */
export function readFileName(disposition: string | null): string | null {
  return NAME.exec(disposition ?? '')?.[1] ?? null;
}
