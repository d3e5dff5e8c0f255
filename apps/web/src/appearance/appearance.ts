/** How the reader wants the page to look; `auto` follows the system. */
export type Appearance = { scheme: Scheme; lowVision: boolean };

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

// public/early.js reads the same key before the first paint.
const STORAGE_KEY = 'korsetkish.appearance';

const UNCHOSEN: Appearance = { scheme: 'auto', lowVision: false };

/** The reader's choice, or none where storage is closed or holds something else. */
export function readAppearance(): Appearance {
  try {
    const stored: Partial<Record<keyof Appearance, unknown>> = {
      ...JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}'),
    };
    return {
      scheme: SCHEMES.find((scheme) => scheme === stored.scheme) ?? UNCHOSEN.scheme,
      lowVision: stored.lowVision === true,
    };
  } catch {
    return UNCHOSEN;
  }
}

/** Shows the choice now and remembers it for the next visit. */
export function chooseAppearance(appearance: Appearance): void {
  const { dataset } = document.documentElement;
  if (appearance.scheme === 'auto') delete dataset.scheme;
  else dataset.scheme = appearance.scheme;
  if (appearance.lowVision) dataset.vision = 'low';
  else delete dataset.vision;
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(appearance));
  } catch {
    // Storage is closed (a private window): the choice holds until the page is left.
  }
}
