import type { Language, Observation } from '@korsetkish/contract';
import { Big } from 'big.js';
import type { KazakhScaleWord } from './kazakh-numeral.ts';

/** Powers of ten that have a word: units, thousands, millions, billions, trillions. */
export const SCALES = [0, 3, 6, 9, 12] as const;
export type Scale = (typeof SCALES)[number];

/** How a chart or sentence writes its figures: the power of ten of its one unit, and digits after the comma. */
export interface DisplayScale {
  scale: Scale;
  decimals: number;
}

/** What scaling needs to know of a figure. */
export type ScaledFigure = Pick<Observation, 'obsValue' | 'decimals' | 'unitMult'>;

const RUSSIAN_WORDS: Readonly<Record<Scale, string>> = { 0: '', 3: 'тыс.', 6: 'млн', 9: 'млрд', 12: 'трлн' };
const KAZAKH_WORDS: Readonly<Record<Scale, KazakhScaleWord | null>> = {
  0: null,
  3: 'мың',
  6: 'млн',
  9: 'млрд',
  12: 'трлн',
};

/** `тыс.`, `млн`, `млрд`, `трлн`; `мың`, `млн` ...; an empty text for units. */
export function formatScale(scale: Scale, language: Language): string {
  return language === 'ru' ? RUSSIAN_WORDS[scale] : (KAZAKH_WORDS[scale] ?? '');
}

/** The Kazakh word of a scale, null for units. */
export function kazakhScaleWord(scale: Scale): KazakhScaleWord | null {
  return KAZAKH_WORDS[scale];
}

/** More digits than this after the comma are a spreadsheet's, not an editor's: 8,19791210592288 %. */
const MOST_PRINTED_DECIMALS = 3;
const READABLE_DECIMALS = 1;

/** The scale and decimals a figure was printed with; unreadably long fractions are shown to one digit. */
export function printedScale({ unitMult, decimals }: ScaledFigure): DisplayScale {
  const scale = SCALES.findLast((power) => power <= unitMult) ?? 0;
  const shown = Math.max(0, decimals - (unitMult - scale));
  return { scale, decimals: shown > MOST_PRINTED_DECIMALS ? READABLE_DECIMALS : shown };
}

/** `obsValue` expressed in the given power of ten, exactly: 2 627 442 thousand in millions is 2627.442. */
export function scaleTo(obsValue: number, unitMult: number, scale: Scale): Big {
  const value = new Big(obsValue);
  return unitMult === scale ? value : value.times(new Big(10).pow(unitMult - scale));
}

const MILLION = new Big(1_000_000);

/**
 * One scale for figures that stand together. Figures printed alike keep their print, but money printed in thousands
 * reads in millions once any of it reaches a million. Figures printed in different powers of ten take the largest that
 * shows all of them exactly, else the smallest.
 */
export function chooseScale(figures: readonly ScaledFigure[], unitMeasure: string): DisplayScale {
  const held = figures.filter(({ obsValue }) => obsValue !== null);
  const printed = held.map(printedScale);
  const scales = [...new Set(printed.map(({ scale }) => scale))].sort((a, b) => b - a);
  const smallest = scales.at(-1) ?? 0;
  const wanted: readonly Scale[] =
    unitMeasure === 'KZT' && smallest === 3 && held.some(reachesMillion) ? [6] : scales;
  const scale =
    wanted.find((candidate) => decimalsNeeded(held, candidate) <= READABLE_DECIMALS) ?? wanted.at(-1) ?? 0;
  const keepsPrint = scales.length === 1 && scale === smallest;
  const decimals = keepsPrint
    ? Math.max(0, ...printed.map((figure) => figure.decimals))
    : Math.min(READABLE_DECIMALS, decimalsNeeded(held, scale));
  return { scale, decimals };
}

function reachesMillion({ obsValue, unitMult }: ScaledFigure): boolean {
  return obsValue !== null && scaleTo(obsValue, unitMult, 0).abs().gte(MILLION);
}

/** The fewest digits after the comma that write every figure exactly in this scale. */
function decimalsNeeded(figures: readonly ScaledFigure[], scale: Scale): number {
  const digits = figures.map(({ obsValue, unitMult }) =>
    obsValue === null ? 0 : (scaleTo(obsValue, unitMult, scale).toFixed().split('.')[1]?.length ?? 0),
  );
  return Math.max(0, ...digits);
}
