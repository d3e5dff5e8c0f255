import type { Language, Observation } from '@korsetkish/contract';
import { buildCatalogue, type Catalogue } from '../catalogue/catalogue.ts';
import { ALMATY, catalogue as published } from '../headlines/published.fixture.ts';
import { plain } from '../phrases/figures.fixture.ts';
import { type Block, mapTexts } from './report-block.ts';
import type { ReportContext } from './report-context.ts';
import { type Said, textOf } from './said.ts';

/** The direction that every indicator of the fixture is of. */
export const DIRECTION = 'ASSEMBLIES';

/** The published part of the catalogue, with its direction by name and another without indicators. */
export const catalogue: Catalogue = buildCatalogue({
  ...published,
  directions: [
    direction('NOTHING', 2, { kk: 'Ештеңе', ru: 'Ничего' }),
    direction(DIRECTION, 1, { kk: 'Бейбіт жиналыстар', ru: 'Мирные собрания' }),
  ],
});

function direction(code: string, position: number, name: { kk: string; ru: string }) {
  return { direction: code, position, name, groups: [], indicatorCount: 1 };
}

/** The city's report of 2020 to May 2021, of these figures, unless told otherwise. */
export function contextOf(told: readonly Observation[], more: Partial<ReportContext> = {}): ReportContext {
  return {
    own: catalogue.refArea(ALMATY),
    window: { startPeriod: '2020', endPeriod: '2021-05' },
    told,
    held: told,
    catalogue,
    ...more,
  };
}

/** A text to be read and typed: ordinary spaces and hyphens. */
const read = (said: Said, language: Language): string => plain(textOf(said)[language]);

/** Every text of a block, in the order in which it is read. */
export function readBlock(block: Block, language: Language): string[] {
  const texts: string[] = [];
  mapTexts(block, (said) => texts.push(read(said, language)));
  return texts;
}
