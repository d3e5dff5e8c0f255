import type {
  Check,
  KatoCode,
  Observation,
  ObservationKey,
  Report,
  ReportNarrative,
  ReportTemplate,
  Source,
  TimeWindow,
} from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { isInWindow } from '../periods/is-in-window.ts';
import { formatTimeWindow } from '../phrases/format-time-period.ts';
import { buildSection } from './build-section.ts';
import { keyOf } from './figure-key.ts';
import { findFootnotes } from './find-footnotes.ts';
import { indexDoubts } from './index-doubts.ts';
import { numberReport } from './number-report.ts';
import type { ReportContext } from './report-context.ts';
import { pairLanguages } from './template/pair-languages.ts';
import { parseTemplate } from './template/parse-template.ts';

/** What a report is asked for, and what it is written from. */
export interface ReportInput {
  refArea: KatoCode;
  window: TimeWindow;
  /** In the order of the catalogue whatever the order here; left out: all. */
  directions?: readonly string[];
  /**
   * Figures of one layer, of any area and period: those outside the window are only compared with, those of the country
   * stand beside where a template asks for them.
   */
  observations: readonly Observation[];
  /** How relations came out on these figures. */
  checks?: readonly Check[];
  /** One a direction at most; a direction without one is written indicator by indicator. */
  templates?: readonly ReportTemplate[];
  /** Of any direction, area and time, each as it stands. */
  narratives?: readonly ReportNarrative[];
  catalogue: Catalogue;
  /** The revision of the data that the figures are of. */
  revision?: number | null;
  /** The submission whose figures are among them though they are not published. */
  submission?: number | null;
}

/**
 * The department's report of an area and of those directly within it, written from everything that is held: no figure of
 * the window is left out, and no number stands in it that is neither printed by a source nor worked out here.
 * @throws RangeError on a code that the catalogue does not know
 */
export function buildReport(input: ReportInput): Report {
  const { refArea, window, observations, checks = [], narratives = [], catalogue } = input;
  const own = catalogue.refArea(refArea);
  const told = observations.filter(
    (each) =>
      (each.refArea === refArea || catalogue.refArea(each.refArea).parent === refArea) &&
      isInWindow(each, window),
  );
  const directionOf = (each: Observation) => catalogue.indicator(each.indicator).direction;
  const byDirection = Map.groupBy(told, directionOf);
  const heldByDirection = Map.groupBy(observations, directionOf);
  const asked = listAsked(input);
  const sections = asked
    .filter((direction) => byDirection.has(direction))
    .map((direction, index) => {
      const context: ReportContext = {
        ...{ own, window, catalogue },
        told: byDirection.get(direction) ?? [],
        held: heldByDirection.get(direction) ?? [],
      };
      const template = findTemplate(direction, input);
      return buildSection({ direction, place: index + 1, template, narratives }, context);
    });
  const doubts = indexDoubts(checks);
  const byKey = new Map(told.map((each) => [keyOf(each), each]));
  const find = (key: ObservationKey) => byKey.get(keyOf(key));
  const footnoteContext = { catalogue, doubts, find, mainSource: findMainSource(told) };
  const empty = asked.filter((direction) => !byDirection.has(direction));
  const numbered = numberReport(sections, (figure) => findFootnotes(figure, footnoteContext));
  return {
    title: nameReport(own.name, window),
    place: own.name,
    refArea,
    window,
    revision: input.revision ?? null,
    submission: input.submission ?? null,
    empty,
    emptyNames: empty.map((direction) => catalogue.direction(direction).name),
    ...numbered,
    sources: listSources(numbered.figures, catalogue),
  };
}

function listAsked({ directions, catalogue }: ReportInput): string[] {
  return catalogue.directions
    .filter(({ direction }) => directions === undefined || directions.includes(direction))
    .toSorted((one, other) => one.position - other.position)
    .map(({ direction }) => direction);
}

/** What of a template cannot be taken was said when it was saved; what can be is. */
function findTemplate(direction: string, { templates = [] }: ReportInput) {
  const template = templates.find((each) => each.direction === direction);
  if (template === undefined) return [];
  const [kk, ru] = [parseTemplate(template.text.kk), parseTemplate(template.text.ru)];
  return pairLanguages(kk.paragraphs, ru.paragraphs).pairs;
}

/** `Справка об общественном развитии: город Алматы, 2020 год – май 2021 года` */
function nameReport(area: Headline, { startPeriod, endPeriod }: TimeWindow): Headline {
  const kind = { kk: 'Қоғамдық даму туралы анықтама', ru: 'Справка об общественном развитии' };
  return inBothLanguages(
    (language) =>
      `${kind[language]}: ${area[language]}, ${formatTimeWindow(startPeriod, endPeriod, language)}`,
  );
}

/** The source of most figures, the first of those of equally many. */
function findMainSource(figures: readonly Observation[]): string | undefined {
  const bySource = [...Map.groupBy(figures, ({ source }) => source.code)];
  return bySource.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
}

function listSources(figures: readonly Observation[], catalogue: Catalogue): Source[] {
  const codes = new Set(figures.map(({ source }) => source.code));
  return [...codes].map((code) => catalogue.source(code));
}
