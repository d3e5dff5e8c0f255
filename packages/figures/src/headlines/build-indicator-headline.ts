import type { Indicator, KatoCode, Observation, RefArea, TimeWindow } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatMissing } from '../phrases/format-missing.ts';
import { buildAreaHeadline } from './build-area-headline.ts';
import { buildNoFigureHeadline, subjectInstead } from './build-no-figure-headline.ts';
import { buildPlacesHeadline } from './build-places-headline.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { listComparators } from './list-comparators.ts';

/** What the reader asked for. */
export interface HeadlineScope {
  /** The area of the page, which then need not be named; without it the sentence names the area. */
  refArea?: KatoCode;
  /** The window of the page, said where the area has no figure in it. */
  timeWindow?: TimeWindow;
}

/**
 * The one sentence for any indicator's panel: it picks the builder by the kind of its dimensions, its plans, and whose
 * figures there are. An area without a figure gets its city's or the republic's, called so; figures of several parts or
 * peers alone are said with their areas.
 * @param observations what the panel shows; other indicators are passed over
 * @throws RangeError on a code that the catalogue does not know
 */
export function buildIndicatorHeadline(
  indicator: Indicator,
  observations: readonly Observation[],
  catalogue: Catalogue,
  { refArea, timeWindow }: HeadlineScope = {},
): Headline {
  const subject: HeadlineSubject = {
    name: indicator.shortName,
    unitMeasure: catalogue.unitMeasure(indicator.unitMeasure),
  };
  const held = observations.filter((each) => each.indicator === indicator.indicator);
  const areas = [...new Set(held.map((each) => each.refArea))].map(catalogue.refArea);
  const asked = refArea === undefined ? null : catalogue.refArea(refArea);
  if (held.length === 0) return buildNothingHeadline(subject, asked, timeWindow ?? null);
  const shown = chooseArea(asked, areas);
  if (shown === null) return buildPlacesHeadline({ subject, observations: held, asked, catalogue });
  const own = held.filter((each) => each.refArea === shown.refArea);
  return buildAreaHeadline({
    subject: subjectFor(subject, asked, shown, timeWindow ?? null),
    indicator,
    observations: own,
    comparators: listComparators(own, held, shown, catalogue),
    catalogue,
  });
}

function buildNothingHeadline(
  subject: HeadlineSubject,
  asked: RefArea | null,
  timeWindow: TimeWindow | null,
): Headline {
  return asked === null
    ? inBothLanguages((language) => headed(subject, language, formatMissing('O', language)))
    : buildNoFigureHeadline({ subject, area: asked, timeWindow, shown: null });
}

/** Whose figures the sentence is about: the area's own, its parent's, the republic's, the only ones; null: several areas'. */
function chooseArea(asked: RefArea | null, areas: readonly RefArea[]): RefArea | null {
  const [only, ...more] = areas;
  if (asked === null) {
    return more.length === 0 ? (only ?? null) : (areas.find(({ level }) => level === 'city') ?? null);
  }
  const isPart = (area: RefArea) => area.parent === asked.refArea;
  return (
    areas.find((area) => area.refArea === asked.refArea) ??
    areas.find((area) => area.refArea === asked.parent && area.level !== 'country') ??
    areas.find(({ level }) => level === 'country' && !areas.some(isPart)) ??
    (more.length === 0 ? (only ?? null) : null)
  );
}

function subjectFor(
  subject: HeadlineSubject,
  asked: RefArea | null,
  shown: RefArea,
  timeWindow: TimeWindow | null,
): HeadlineSubject {
  if (asked === null) {
    const name = inBothLanguages((language) => `${subject.name[language]}, ${shown.name[language]}`);
    return { ...subject, name };
  }
  return shown.refArea === asked.refArea
    ? subject
    : subjectInstead({ subject, area: asked, timeWindow }, shown);
}
