import { formatBreakdown, type Language, type Observation, parseBreakdown } from '@korsetkish/contract';
import { newestOf } from '../headlines/newest-figures.ts';
import { isSamePeriod } from '../periods/period-contains.ts';
import { formatByPlan } from '../phrases/derived-phrases.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { isFigure } from '../quantity/quantity.ts';
import { isTotal } from './breakdown-order.ts';
import { capitalize } from './capitalize.ts';
import { formatReported } from './format-reported.ts';
import type { Block } from './report-block.ts';
import { type Run, type Said, words } from './said.ts';
import { listOwn, listOwnHere, type SectionContext } from './section-context.ts';
import type { InlinePlaceholder, Placed } from './template/report-template.ts';
import { writeSeries } from './write-series.ts';

type Parts = readonly (string | Placed<InlinePlaceholder>)[];
type Asked = Extract<InlinePlaceholder, { kind: 'VALUE' | 'WHEN' }>;

/**
 * A paragraph of words and figures. Null where one of its figures is not held: a sentence with a hole is not said, and
 * the figures that it would have said are said by what says the rest.
 */
export function writeText(parts: Readonly<Record<Language, Parts>>, context: SectionContext): Block | null {
  const sentences = writeSentences([...parts.kk, ...parts.ru], context);
  const writing = { context, sentences };
  const [kk, ru] = (['kk', 'ru'] as const).map((language) => writeParts(parts[language], writing, language));
  return kk && ru ? { block: 'SENTENCE', said: { kk, ru } } : null;
}

interface Writing {
  context: SectionContext;
  /** Sentences that the paragraph names, by indicator. */
  sentences: ReadonlyMap<string, Said | null>;
}

/** Each once, whichever languages name it: what both say was worked out is then one number, and not two. */
function writeSentences(parts: Parts, context: SectionContext): Map<string, Said | null> {
  const named = parts.flatMap((part) =>
    typeof part === 'object' && part.kind === 'SENTENCE' ? [part.indicator] : [],
  );
  return new Map([...new Set(named)].map((code) => [code, writeTotal(code, context)]));
}

function writeParts(parts: Parts, writing: Writing, language: Language): Run[] | null {
  const runs: Run[] = [];
  for (const part of parts) {
    const written = typeof part === 'string' ? [words(part)] : writeInline(part, writing, language);
    if (written === null) return null;
    runs.push(...written);
  }
  return capitalizeFirst(runs);
}

function writeInline(
  placed: InlinePlaceholder,
  { context, sentences }: Writing,
  language: Language,
): readonly Run[] | null {
  if (placed.kind === 'SENTENCE') return sentences.get(placed.indicator)?.[language] ?? null;
  const figure = findAsked(placed, context);
  if (figure === undefined) return null;
  return placed.kind === 'VALUE' ? [writeValue(figure, context, language)] : [writeWhen(figure, language)];
}

/** The total of an indicator, or its only part. */
function writeTotal(code: string, context: SectionContext): Said | null {
  const observations = listOwnHere(context, code);
  const totals = observations.filter(isTotal);
  const isOneSeries = new Set(observations.map(({ breakdown }) => formatBreakdown(breakdown))).size === 1;
  const series = totals.length === 0 && isOneSeries ? observations : totals;
  if (series.length === 0) return null;
  const indicator = context.catalogue.indicator(code);
  return writeSeries({ name: indicator.name, indicator, observations: series }, context);
}

function writeValue(figure: Observation, { catalogue }: SectionContext, language: Language): Run {
  const text = formatReported(figure, catalogue.unitMeasure(figure.unitMeasure), language);
  return { text, figures: [figure], derived: [] };
}

function writeWhen({ timePeriod, scenario }: Observation, language: Language): Run {
  return words(
    scenario === 'PLAN'
      ? formatByPlan(timePeriod, language)
      : formatTimePeriod(timePeriod, language, 'during'),
  );
}

/** The figure of a period, what happened before what was planned; or the newest. A gap is no figure. */
function findAsked(asked: Asked, context: SectionContext): Observation | undefined {
  const breakdown = formatBreakdown(parseBreakdown(asked.breakdown) ?? {});
  const series = listOwn(context, asked.indicator)
    .filter(isFigure)
    .filter((each) => formatBreakdown(each.breakdown) === breakdown);
  const { timePeriod } = asked;
  if (timePeriod === 'last') return newestOf(series);
  const ofPeriod = series.filter((each) => isSamePeriod(each.timePeriod, timePeriod));
  return ofPeriod.find(({ scenario }) => scenario === 'ACTUAL') ?? ofPeriod[0];
}

/** A paragraph begins with a capital, be its first word out of a period or not. */
function capitalizeFirst(runs: readonly Run[]): Run[] {
  const [first, ...more] = runs;
  if (first === undefined) return [];
  return [{ ...first, text: capitalize(first.text) }, ...more];
}
