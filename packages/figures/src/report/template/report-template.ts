import type { TimePeriod } from '@korsetkish/contract';

/** Which figure of a series: that of a period, or the newest of the report's window. */
export type PeriodAsked = TimePeriod | 'last';

/** Which figures a placeholder is about: of an indicator, by a canonical breakdown (`''`: the total). */
export type FiguresAsked = { indicator: string; breakdown: string };

/** A placeholder inside a sentence. */
export type InlinePlaceholder =
  /** `{{CODE}}`: the total in a sentence; in a paragraph of its own everything of the indicator, parts as a list. */
  | ({ kind: 'SENTENCE' } & Pick<FiguresAsked, 'indicator'>)
  /** `{{CODE value last OUTCOME=APPROVED}}`: one figure with its unit and qualifier: «более 400 проектов». */
  | ({ kind: 'VALUE'; timePeriod: PeriodAsked } & FiguresAsked)
  /** `{{CODE when last}}`: its period, said of what happened over it: «в 2020 году». */
  | ({ kind: 'WHEN'; timePeriod: PeriodAsked } & FiguresAsked);

/** A placeholder that stands in a paragraph of its own. */
export type BlockPlaceholder =
  /** `{{CODE by OUTCOME}}`: the total, and the figures by the codes of a dimension as a list. */
  | { kind: 'LIST'; indicator: string; dimension: string }
  /** `{{CODE by REF_AREA}}`: the areas within, as a table. */
  | { kind: 'AREAS'; indicator: string }
  /** `{{CODE plan}}`: how its plans stand. */
  | { kind: 'PLAN'; indicator: string }
  /** `{{CODE chart}}`: a picture. */
  | { kind: 'CHART'; indicator: string }
  /** `{{CODE country}}`: what is held of the republic, beside the area's own. */
  | { kind: 'COUNTRY'; indicator: string }
  /** `{{narrative}}`: what staff wrote. */
  | { kind: 'NARRATIVE' }
  /** `{{notes}}`: how the figures are to be read, and why they moved. */
  | { kind: 'NOTES' }
  /** `{{rest}}`: every figure that nothing else says. */
  | { kind: 'REST' };

export type Placeholder = InlinePlaceholder | BlockPlaceholder;

/** A placeholder, and where it stands: both counted from 1. */
export type Placed<What> = What & { line: number; column: number };

/** Words as they were typed, line ends and all, and where they begin. */
export type TypedWords = { line: number; column: number; words: string };

/** A heading (`# Жильё`), a paragraph of words and figures, each with the line that it begins on, or a block. */
export type TemplateParagraph =
  | { kind: 'HEADING'; line: number; text: string }
  | { kind: 'TEXT'; line: number; parts: (string | Placed<InlinePlaceholder>)[] }
  | Placed<BlockPlaceholder>;

/** What of a template cannot be taken. */
export type TemplateProblem = {
  line: number;
  column: number;
  problem: /** `{{` without `}}`. */
    | 'UNCLOSED'
    /** Nothing is known by such words. */
    | 'UNKNOWN_PLACEHOLDER'
    /** A block in the middle of a sentence. */
    | 'BLOCK_IN_TEXT'
    | 'UNKNOWN_INDICATOR'
    /** It belongs to another direction. */
    | 'OTHER_DIRECTION'
    /** The indicator has no such dimension, or the dimension no such code. */
    | 'UNKNOWN_BREAKDOWN'
    /** A number that no figure explains: a report must not say what nobody can trace. */
    | 'NUMBER_WITHOUT_FIGURE'
    /** The other language has no such paragraph here. */
    | 'LANGUAGES_DIFFER';
  /** The words in question, as they stand. */
  text: string;
  /** What could stand there instead, one of which may be meant; left out: nobody can say. */
  known?: readonly string[];
};
