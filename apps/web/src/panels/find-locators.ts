import type { Observation, SourceLocator } from '@korsetkish/contract';

/** A source with the places in it that the figures shown stand in. */
export type CitedSource = {
  code: string;
  /** Section with its paragraphs, in the order of the source; empty for a source without numbered parts. */
  sections: { section: string; paragraphs: string[] }[];
};

const byNumber = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : 1);

/** Where the figures come from, each source once: `ALMATY_REPORT_2020`, section 4, paragraphs 3 and 19. */
export function findLocators(observations: readonly Observation[]): CitedSource[] {
  const bySource = Map.groupBy(
    observations.map(({ source }) => source),
    ({ code }) => code,
  );
  return [...bySource].map(([code, locators]) => ({ code, sections: listSections(locators) }));
}

function listSections(locators: readonly SourceLocator[]): CitedSource['sections'] {
  const bySection = new Map<string, Set<string>>();
  for (const { section, paragraph } of locators) {
    if (section === null) continue;
    const paragraphs = bySection.get(section) ?? new Set();
    if (paragraph !== null) paragraphs.add(paragraph);
    bySection.set(section, paragraphs);
  }
  return [...bySection]
    .sort(([a], [b]) => byNumber(a, b))
    .map(([section, paragraphs]) => ({ section, paragraphs: [...paragraphs].sort(byNumber) }));
}
