import type { Observation } from '@korsetkish/contract';
import { findFootnotes } from '@korsetkish/figures';
import { sayDoubt } from '../charts/doubt.ts';
import { capitalize } from '../format/capitalize.ts';
import { buildHeadlineCard, type HeadlineCard } from '../headline-cards/build-headline-card.ts';
import type { OverviewPart } from '../overview/build-overview.ts';

/** A headline figure in a line, with the numbers of the footnotes that it bears. */
export type DigestLine = { card: HeadlineCard; footnotes: number[] };

/** What an Overview says of one area, line by line. */
export type DigestPart = { part: OverviewPart; lines: DigestLine[] };

export type Digest = {
  parts: DigestPart[];
  /** From number 1 on, in the language of the parts. */
  footnotes: string[];
  /** The figures of the source that most lines have, cited once for all; others' have it in a footnote. */
  cited: Observation[];
};

/**
 * An Overview on one sheet of paper: its cards in lines, and where an area holds so few indicators that the Overview has a
 * panel for each, a line for each.
 */
export function buildDigest(parts: readonly OverviewPart[]): Digest {
  const cards = parts.map((part) => ({ part, cards: listCards(part) }));
  const figures = cards.flatMap((each) => each.cards.flatMap(({ from }) => from));
  const mainSource = findMainSource(figures);
  const footnotes: string[] = [];
  const numberOf = (text: string): number => {
    const place = footnotes.indexOf(text);
    return place < 0 ? footnotes.push(text) : place + 1;
  };
  return {
    parts: cards.map(({ part, cards: listed }) => ({
      part,
      lines: listed.map((card) => ({
        card,
        footnotes: [...new Set(listFootnotes(card, part, mainSource))].map(numberOf),
      })),
    })),
    footnotes,
    cited: figures.filter(({ source }) => source.code === mainSource),
  };
}

/** What must be known to read the figure of a card, and the checks that do not confirm it, as its card marks them. */
function listFootnotes(
  { from, doubts }: HeadlineCard,
  { input: { catalogue, names } }: OverviewPart,
  mainSource: string | undefined,
): string[] {
  const context = { catalogue, mainSource, doubts: () => [], find: () => undefined };
  const found = from.flatMap((figure) => findFootnotes(figure, context));
  return [
    ...found.map(({ text }) => text[names.language]),
    ...doubts.map((doubt) => `${capitalize(sayDoubt(doubt))}.`),
  ];
}

function listCards({ cards, allIndicators, input }: OverviewPart): HeadlineCard[] {
  return allIndicators === null
    ? cards
    : allIndicators.flatMap((indicator) => buildHeadlineCard(indicator, input) ?? []);
}

/** The source of the most figures; of several the one that comes first. Undefined without figures. */
function findMainSource(figures: readonly Observation[]): string | undefined {
  const bySource = [...Map.groupBy(figures, ({ source }) => source.code)];
  return bySource.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
