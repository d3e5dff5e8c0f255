import type { Observation } from '@korsetkish/contract';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { formatOrdinal } from './ordinals.ts';
import { type Block, listFiguresOf } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import type { SectionContext } from './section-context.ts';
import { listPlaceholders } from './template/check-template.ts';
import type { ParagraphPair } from './template/pair-languages.ts';
import { writeNarratives } from './write-narratives.ts';
import { writeNotes } from './write-notes.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeRest } from './write-rest.ts';

/** A direction in a report. */
export interface Section {
  direction: string;
  /** `Первое. Мирные собрания` */
  heading: Headline;
  blocks: Block[];
}

export interface SectionInput extends Pick<SectionContext, 'direction' | 'narratives'> {
  /** Place among the sections, from 1. */
  place: number;
  template: readonly ParagraphPair[];
}

/** Over the rest, where a template has headings and the last of them is about something else. */
const OTHERS: Block = { block: 'HEADING', text: { kk: 'Өзге көрсеткіштер', ru: 'Другие показатели' } };

/**
 * The section of a direction as its template has it: each paragraph with what is held of what it names, a heading only
 * over something. What nothing names is said all the same, and so are what staff wrote and the notes.
 */
export function buildSection(
  { direction, place, template, narratives }: SectionInput,
  reported: ReportContext,
): Section {
  const plannedApart = findPlannedApart(template);
  const context: SectionContext = { ...reported, direction, narratives, plannedApart };
  const { name } = reported.catalogue.direction(direction);
  const ordinal = formatOrdinal(place);
  return {
    direction,
    heading: inBothLanguages((language) => `${ordinal[language]}. ${name[language]}`),
    blocks: writeTemplate(template, context),
  };
}

function findPlannedApart(template: readonly ParagraphPair[]): Set<string> {
  return new Set(
    template
      .flatMap(({ kk }) => listPlaceholders(kk))
      .flatMap((placed) => (placed.kind === 'PLAN' ? [placed.indicator] : [])),
  );
}

/** First what is named, wherever it stands, for the rest is all but that; then the notes on everything said. */
function writeTemplate(template: readonly ParagraphPair[], context: SectionContext): Block[] {
  const named = template.map((pair) => writeParagraph(pair, context));
  const rest = writeRest(listSaid(named.flat()), context);
  const placed = {
    REST: rest,
    NARRATIVE: writeNarratives(context.direction, context.narratives, context),
    NOTES: writeNotes([...named.flat(), ...rest].flatMap(listFiguresOf), context.catalogue),
  };
  type Kind = keyof typeof placed;
  const isPlaced = (kind: string): kind is Kind => Object.hasOwn(placed, kind);
  const placeOf = (kind: Kind) => template.findIndex(({ kk }) => kk.kind === kind);
  const blocks = template.flatMap(({ kk: { kind } }, place) => {
    if (!isPlaced(kind)) return named[place] ?? [];
    return placeOf(kind) === place ? placed[kind] : [];
  });
  const ending = (['REST', 'NARRATIVE', 'NOTES'] as const).flatMap((kind) => {
    if (placeOf(kind) >= 0 || placed[kind].length === 0) return [];
    const isUnderHeading = kind === 'REST' && blocks.some(({ block }) => block === 'HEADING');
    return isUnderHeading ? [OTHERS, ...placed[kind]] : placed[kind];
  });
  return [...withoutIdleHeadings(blocks), ...ending];
}

/** A picture says nothing to who reads the text: what it shows is said in words as well. */
function listSaid(blocks: readonly Block[]): Set<Observation> {
  return new Set(blocks.filter(({ block }) => block !== 'CHART').flatMap(listFiguresOf));
}

function withoutIdleHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ block }, place) => {
    const next = blocks[place + 1];
    return block !== 'HEADING' || (next !== undefined && next.block !== 'HEADING');
  });
}
