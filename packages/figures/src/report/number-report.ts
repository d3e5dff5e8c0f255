import type {
  DerivedNumber,
  Language,
  Observation,
  ReportFootnote,
  ReportSection,
  ReportText,
} from '@korsetkish/contract';
import type { Section } from './build-section.ts';
import type { FoundFootnote } from './find-footnotes.ts';
import { mapTexts } from './report-block.ts';
import type { Derivation, Run, Said } from './said.ts';

/** Sections that refer to what they print by its place, and all that they print. */
export interface NumberedReport {
  sections: ReportSection[];
  footnotes: ReportFootnote[];
  figures: Observation[];
  derived: DerivedNumber[];
}

/**
 * Counts everything that sections print through the report, in the order in which it is first mentioned: each figure and
 * derived number once, and each footnote once, whichever figures bear its mark. Kazakh is read first; where Russian says
 * the figures of a sentence in another order, its marks are those of the Kazakh text.
 */
export function numberReport(
  sections: readonly Section[],
  findFootnotes: (figure: Observation) => readonly FoundFootnote[],
): NumberedReport {
  const figures = new Map<Observation, number>();
  const derivations = new Map<Derivation, number>();
  const footnotes = new Map<string, Omit<ReportFootnote, 'derived'> & { derived: Set<number> }>();

  const placeFigure = (figure: Observation) => placeIn(figures, figure);
  const placeDerived = (derived: Derivation) => {
    derived.operands.forEach(placeFigure);
    return placeIn(derivations, derived);
  };
  const markFigure = (figure: Observation): number[] =>
    findFootnotes(figure).map(({ kind, text, derived }) => {
      const name = `${kind} ${text.kk} ${text.ru}`;
      const found = footnotes.get(name) ?? {
        ...{ footnote: footnotes.size + 1, kind, text, figures: [] },
        derived: new Set<number>(),
      };
      footnotes.set(name, found);
      const place = placeFigure(figure);
      if (!found.figures.includes(place)) {
        found.figures.push(place);
        for (const each of derived) found.derived.add(placeDerived(each));
      }
      return found.footnote;
    });
  const numberRun = ({ text, figures: printed, derived }: Run) => ({
    text,
    figures: printed.map(placeFigure),
    derived: derived.map(placeDerived),
    footnotes: [...new Set(printed.flatMap(markFigure))],
  });
  const numberText = (said: Said): ReportText => {
    const number = (language: Language) => said[language].map(numberRun);
    return { kk: number('kk'), ru: number('ru') };
  };

  const numbered = sections.map(({ blocks, ...section }) => ({
    ...section,
    blocks: blocks.map((block) => mapTexts(block, numberText)),
  }));
  return {
    sections: numbered,
    footnotes: [...footnotes.values()].map(({ derived, ...rest }) => ({ ...rest, derived: [...derived] })),
    figures: [...figures.keys()],
    derived: [...derivations.keys()].map((each) => nameOperands(each, placeFigure)),
  };
}

/** The place of an item among those met so far, itself one of them. */
function placeIn<Item>(places: Map<Item, number>, item: Item): number {
  const place = places.get(item) ?? places.size;
  places.set(item, place);
  return place;
}

function nameOperands(derived: Derivation, placeFigure: (figure: Observation) => number): DerivedNumber {
  const { kind, obsValue, decimals, unitMult, unitMeasure, qualifier, operands } = derived;
  return { kind, obsValue, decimals, unitMult, unitMeasure, qualifier, operands: operands.map(placeFigure) };
}
