import type { Language } from '@korsetkish/contract';
import type { Catalogue } from '@korsetkish/figures';
import { isRanked, type MapModel } from './build-map-model.ts';
import type { ChosenMap } from './choose-map.ts';
import { MAP_WORDS } from './map-words.ts';
import { NOTES_OF_LINES } from './without-geometry.ts';

/** How to read a map, in sentences: how it was drawn, why it is not counted otherwise, what its lines leave out. */
export function sayMap(
  map: ChosenMap,
  { choropleth, per }: MapModel,
  catalogue: Pick<Catalogue, 'indicator'>,
  language: Language,
): string[] {
  const words = MAP_WORDS[language];
  const [first] = map.period.observations;
  const measure = first && catalogue.indicator(first.indicator).measure;
  const isRatio = measure === 'RATE' || measure === 'PRICE';
  const whyNotPer = isRatio ? words.ratioAlready : words.noBase;
  const countedHow = { counted: null, inhabitants: words.derivedNote, impossible: whyNotPer };
  return [
    `${choropleth.method}.`,
    isRanked(map) ? countedHow[per ?? 'impossible'] : words.unranked,
    NOTES_OF_LINES.get(map.slice.whole)?.[language] ?? null,
  ].filter((sentence) => sentence !== null);
}
