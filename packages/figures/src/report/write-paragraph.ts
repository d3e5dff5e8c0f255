import type { Observation } from '@korsetkish/contract';
import { isTotal } from './breakdown-order.ts';
import type { Block } from './report-block.ts';
import { listOfCountry, listOwn, listOwnHere, listTold, type SectionContext } from './section-context.ts';
import type { ParagraphPair } from './template/pair-languages.ts';
import type { TemplateParagraph } from './template/report-template.ts';
import { writeArea } from './write-area.ts';
import { writeChart } from './write-chart.ts';
import { writeAreas } from './write-table.ts';
import { writeText } from './write-text.ts';

type Text = Extract<TemplateParagraph, { kind: 'TEXT' }>;

/**
 * The blocks of one paragraph of a template; none where nothing is held of what it names. What belongs to the section as a
 * whole, narratives, notes and rest, is put in by whoever writes that.
 */
export function writeParagraph({ kk, ru }: ParagraphPair, context: SectionContext): Block[] {
  const { own, catalogue } = context;
  switch (kk.kind) {
    case 'HEADING':
      return ru.kind === 'HEADING' ? [{ block: 'HEADING', text: { kk: kk.text, ru: ru.text } }] : [];
    case 'TEXT':
      return ru.kind === 'TEXT' ? writeWords(kk, ru, context) : [];
    case 'LIST': {
      const { dimension } = kk;
      const named = listOwnHere(context, kk.indicator).filter(
        (each) => isTotal(each) || dimension in each.breakdown,
      );
      return writeOf(kk.indicator, named, context);
    }
    case 'AREAS': {
      const within = listTold(context, kk.indicator).filter(({ refArea }) => refArea !== own.refArea);
      return within.length === 0 ? [] : writeAreas(catalogue.indicator(kk.indicator), within, context);
    }
    case 'PLAN': {
      const plans = listOwn(context, kk.indicator).filter(({ scenario }) => scenario === 'PLAN');
      return writeOf(kk.indicator, plans, context);
    }
    case 'CHART': {
      const chart = writeChart(catalogue.indicator(kk.indicator), listTold(context, kk.indicator), context);
      return chart === null ? [] : [chart];
    }
    case 'COUNTRY':
      return writeCountry(kk.indicator, context);
    case 'NARRATIVE':
    case 'NOTES':
    case 'REST':
      return [];
  }
}

/** A sentence about an indicator that has the paragraph to itself is everything that is held of it. */
function writeWords(kk: Text, ru: Text, context: SectionContext): Block[] {
  const [only, ...more] = kk.parts;
  if (typeof only === 'object' && only.kind === 'SENTENCE' && more.length === 0 && ru.parts.length === 1) {
    return writeOf(only.indicator, listOwnHere(context, only.indicator), context);
  }
  const block = writeText({ kk: kk.parts, ru: ru.parts }, context);
  return block === null ? [] : [block];
}

function writeOf(indicator: string, observations: readonly Observation[], context: SectionContext): Block[] {
  return writeArea(context.catalogue.indicator(indicator), observations, context);
}

function writeCountry(indicator: string, context: SectionContext): Block[] {
  const { catalogue } = context;
  const figures = listOfCountry(context, indicator);
  const [first] = figures;
  const name = first === undefined ? null : catalogue.refArea(first.refArea).name;
  return writeArea(catalogue.indicator(indicator), figures, context, name);
}
