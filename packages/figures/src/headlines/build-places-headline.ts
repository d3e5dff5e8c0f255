import { formatBreakdown, type LocalizedText, type Observation, type RefArea } from '@korsetkish/contract';
import { placeInTime } from '../areas/areas-in-time.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatIncomplete } from '../phrases/derived-phrases.ts';
import { formatMissing } from '../phrases/format-missing.ts';
import { type Figure, isFigure } from '../quantity/quantity.ts';
import { buildPartsHeadline } from './build-parts-headline.ts';
import { type Headline, type HeadlineSubject, headed, inBothLanguages } from './headline.ts';
import { nameBreakdown, nameWithCode } from './name-breakdown.ts';
import { bySize, newestOf } from './newest-figures.ts';

export interface PlacesHeadline {
  subject: HeadlineSubject;
  /** Figures and gaps of several areas, none of them the one asked for. */
  observations: readonly Observation[];
  /** The area asked for; null when none was. */
  asked: RefArea | null;
  catalogue: Catalogue;
}

/**
 * Figures of several areas: the three largest, with the areas they belong to, the rest counted, and how many areas of
 * all have one: «... : Уйгуры (Алатауский район) — 20 928 человек, ... и ещё 5; неполно: 6 из 8 районов». They are never
 * added here.
 */
export function buildPlacesHeadline({ subject, observations, asked, catalogue }: PlacesHeadline): Headline {
  const series = Map.groupBy(observations.filter(isFigure), ({ refArea, breakdown }) =>
    [refArea, formatBreakdown(breakdown)].join(),
  );
  const newest = bySize([...series.values()].flatMap((figures) => newestOf(figures) ?? []));
  if (newest.length === 0) {
    return inBothLanguages((language) => headed(subject, language, formatMissing('O', language)));
  }
  const areas = [...new Set(newest.map(({ refArea }) => refArea))].map(catalogue.refArea);
  const [code, ...otherCodes] = Map.groupBy(newest, ({ breakdown }) => formatBreakdown(breakdown)).values();
  const shared = otherCodes.length === 0 ? code?.[0] : undefined;
  const name = shared ? nameShared(subject.name, shared, catalogue) : subject.name;
  return buildPartsHeadline({
    subject: { ...subject, name: nameAsked(name, asked, areas) },
    parts: newest.map((figure) =>
      shared
        ? { name: catalogue.refArea(figure.refArea).name, figure }
        : { name: namePlace(figure, catalogue), figure },
    ),
    total: null,
    remark: remarkIncomplete(areas, newest, catalogue),
  });
}

/** An area asked for that is not the whole of the places shown is said to have no figure. */
function nameAsked(name: LocalizedText, asked: RefArea | null, areas: readonly RefArea[]): LocalizedText {
  if (asked === null || areas.every(({ parent }) => parent === asked.refArea)) return name;
  return inBothLanguages(
    (language) => `${name[language]}, ${asked.name[language]} — ${formatMissing('O', language)}`,
  );
}

/** What all places share is said once, before them. */
function nameShared(name: LocalizedText, { breakdown }: Figure, catalogue: Catalogue): LocalizedText {
  return Object.keys(breakdown).length === 0 ? name : nameWithCode(name, nameBreakdown(breakdown, catalogue));
}

function namePlace({ refArea, breakdown }: Figure, catalogue: Catalogue): LocalizedText {
  const area = catalogue.refArea(refArea).name;
  const code = nameBreakdown(breakdown, catalogue);
  return inBothLanguages((language) =>
    code[language] === '' ? area[language] : `${code[language]} (${area[language]})`,
  );
}

/**
 * How many parts of the common parent, of those that were there in the figures' periods, have a figure; null when all
 * have, or there is no one parent.
 */
function remarkIncomplete(
  areas: readonly RefArea[],
  figures: readonly Figure[],
  catalogue: Catalogue,
): Headline | null {
  const [first] = areas;
  if (first === undefined || areas.some(({ parent }) => parent !== first.parent)) return null;
  const wasThere = (area: RefArea) =>
    areas.includes(area) || figures.some(({ timePeriod }) => placeInTime(area, timePeriod) !== 'NOT_THERE');
  const all = catalogue.refAreas.filter(
    (area) => area.parent === first.parent && area.level === first.level && wasThere(area),
  );
  return areas.length < all.length
    ? inBothLanguages((language) => formatIncomplete(areas.length, all.length, first.level, language))
    : null;
}
