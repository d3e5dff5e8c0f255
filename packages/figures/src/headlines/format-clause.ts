import type { Language, UnitMeasure } from '@korsetkish/contract';
import {
  BY_PLAN,
  formatByPlan,
  PERIOD_NOT_PRINTED,
  PERIODS_NOT_PRINTED,
} from '../phrases/derived-phrases.ts';
import { formatObsValue } from '../phrases/format-obs-value.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import type { ShownFigure } from '../phrases/obs-value-parts.ts';
import { chooseScale, printedScale } from '../phrases/scale.ts';
import { type Headline, type HeadlineFigure, inBothLanguages } from './headline.ts';
import { joinClauses } from './join-list.ts';

/** How figures of one sentence are written. */
export interface ClauseStyle {
  unitMeasure: UnitMeasure;
  /** All figures of the sentence: they share a scale. */
  together: readonly HeadlineFigure[];
  /** True: each is written as printed instead, in its own scale, to the last digit. */
  asPrinted?: boolean;
}

/** A figure of the sentence with its qualifier and unit: `до 120 млн ₸`. */
export function formatFigure(
  figure: ShownFigure,
  { unitMeasure, together, asPrinted = false }: ClauseStyle,
  language: Language,
): string {
  const display = chooseScale(together, unitMeasure.unitMeasure);
  const keepsPrint = asPrinted || printedScale(figure).scale === display.scale;
  return formatObsValue(figure, unitMeasure, language, keepsPrint ? {} : display).text;
}

/**
 * A figure with its period, said as the language says it: `6,1 % в 2020 году`; `2020 жылы — 6,1%`. A plan is called
 * one, and a period that the source leaves out is called assumed: nothing about a figure is left to be guessed.
 * @param lead whose figure it is, where the sentence's subject does not say: `по республике`
 */
export function formatClause(
  figure: HeadlineFigure,
  style: ClauseStyle,
  language: Language,
  lead: string = '',
): string {
  const note = formatAssumption(figure, language);
  const placed = placeInTime(formatFigure(figure, style, language), figure, language, lead);
  return note === '' ? placed : `${placed} (${note})`;
}

/** Several figures with their periods. Where the source prints none of the periods, that is said once, after the last. */
export function formatClauses(
  figures: readonly HeadlineFigure[],
  style: ClauseStyle,
  language: Language,
  lead: string = '',
): string {
  const note = noteOnce(figures);
  const clauses = figures.map((figure) =>
    formatClause(note === null ? figure : { ...figure, periodAssumed: false }, style, language, lead),
  );
  return joinClauses(clauses, language) + (note === null ? '' : note[language]);
}

/** What puts right, after the last of several figures, that all their periods are assumed; null where some are printed. */
export function noteOnce(figures: readonly HeadlineFigure[]): Headline | null {
  if (figures.length < 2 || !figures.every(({ periodAssumed }) => periodAssumed)) return null;
  return inBothLanguages((language) => ` (${PERIODS_NOT_PRINTED[language]})`);
}

/** True for figures of one period and scenario, printed or assumed alike: it can be said once, before them. */
export function areOfOneTime([first, ...rest]: readonly HeadlineFigure[]): boolean {
  return rest.every(
    (figure) =>
      figure.timePeriod === first?.timePeriod &&
      figure.periodAssumed === first.periodAssumed &&
      figure.scenario === first.scenario,
  );
}

/** Puts what is said of a figure beside its period: after it in Kazakh, before it in Russian. */
export function placeInTime(
  said: string,
  figure: HeadlineFigure,
  language: Language,
  lead: string = '',
): string {
  const when = formatWhen(figure, language);
  if (language === 'kk') {
    const before = [lead, when].filter((words) => words !== '').join(' ');
    return before === '' ? said : `${before} — ${said}`;
  }
  return `${lead === '' ? '' : `${lead} — `}${said}${when === '' ? '' : ` ${when}`}`;
}

/** The period and plan of a figure as a note: `2020 год`, `план на 2021 год`. */
export function formatWhenNote(figure: HeadlineFigure, language: Language): string {
  const label =
    figure.scenario === 'PLAN'
      ? formatPlanNote(figure, language)
      : formatTimePeriod(figure.timePeriod, language, 'label');
  return figure.periodAssumed ? `${label}; ${PERIOD_NOT_PRINTED[language]}` : label;
}

function formatPlanNote({ timePeriod }: HeadlineFigure, language: Language): string {
  const forPlan = formatTimePeriod(timePeriod, language, 'forPlan');
  return language === 'ru' ? `план ${forPlan}` : `${forPlan} арналған жоспар`;
}

/** `в 2020 году`, `по плану на 2021 год`; of an assumed period only that it is a plan, the rest being said in a note. */
function formatWhen({ timePeriod, periodAssumed, scenario }: HeadlineFigure, language: Language): string {
  if (scenario === 'PLAN') return periodAssumed ? BY_PLAN[language] : formatByPlan(timePeriod, language);
  return periodAssumed ? '' : formatTimePeriod(timePeriod, language, 'during');
}

/** Says that a period is assumed, and which one it is taken to be; empty for a printed period. */
export function formatAssumption({ timePeriod, periodAssumed }: HeadlineFigure, language: Language): string {
  if (!periodAssumed) return '';
  const conditionally = language === 'ru' ? 'условно' : 'шартты түрде';
  const assumed = formatTimePeriod(timePeriod, language, 'label');
  return `${PERIOD_NOT_PRINTED[language]}, ${conditionally} ${assumed}`;
}
