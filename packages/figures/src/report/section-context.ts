import type { Observation, ReportNarrative } from '@korsetkish/contract';
import { isInWindow } from '../periods/is-in-window.ts';
import type { ReportContext } from './report-context.ts';

/** What a section is written from, and what of it is said elsewhere in the section. */
export interface SectionContext extends ReportContext {
  direction: string;
  narratives: readonly ReportNarrative[];
  /** Indicators whose plans have a place of their own in the template. */
  plannedApart: ReadonlySet<string>;
}

/** What the report must say of an indicator. */
export function listTold({ told }: ReportContext, indicator: string): Observation[] {
  return told.filter((each) => each.indicator === indicator);
}

/** The same of the report's own area alone. */
export function listOwn(context: ReportContext, indicator: string): Observation[] {
  return listTold(context, indicator).filter(({ refArea }) => refArea === context.own.refArea);
}

/** The same without plans that are said in another place. */
export function listOwnHere(context: SectionContext, indicator: string): Observation[] {
  const own = listOwn(context, indicator);
  return context.plannedApart.has(indicator) ? own.filter(({ scenario }) => scenario !== 'PLAN') : own;
}

/** Figures of the window about the whole country, which may stand beside those of one of its areas. */
export function listOfCountry(
  { own, window, held, catalogue }: ReportContext,
  indicator: string,
): Observation[] {
  return held.filter(
    (each) =>
      each.indicator === indicator &&
      each.refArea !== own.refArea &&
      catalogue.refArea(each.refArea).level === 'country' &&
      isInWindow(each, window),
  );
}
