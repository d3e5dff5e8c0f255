import type { Observation, SourceLocator } from '@korsetkish/contract';

/** A source with the places in it that the figures shown stand in. */
export type CitedSource = {
  code: string;
  /** Sections in the order of the source, each with its paragraphs as runs: `2–6`, `11`; empty: no numbered parts. */
  sections: { section: string; paragraphs: string[]; count: number }[];
  /** Files that its figures were read from. */
  files: string[];
};

const byNumber = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : 1);

/** Where the figures come from, each source once: `ALMATY_REPORT_2020`, section 4, paragraphs 3 and 19. */
export function findLocators(observations: readonly Observation[]): CitedSource[] {
  const bySource = Map.groupBy(
    observations.map(({ source }) => source),
    ({ code }) => code,
  );
  return [...bySource].map(([code, locators]) => ({
    code,
    sections: listSections(locators),
    files: [...new Set(locators.flatMap(({ file }) => file ?? []))],
  }));
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
    .map(([section, paragraphs]) => ({
      section,
      paragraphs: joinRuns([...paragraphs].sort(byNumber)),
      count: paragraphs.size,
    }));
}

/** `2, 3, 4, 11` -> `2–4`, `11`. */
function joinRuns(paragraphs: readonly string[]): string[] {
  const runs: [first: string, last: string][] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run && Number(paragraph) === Number(run[1]) + 1) run[1] = paragraph;
    else runs.push([paragraph, paragraph]);
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`));
}
