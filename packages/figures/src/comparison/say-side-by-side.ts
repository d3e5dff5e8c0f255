import type { Language, LocalizedText, Observation, RefArea } from '@korsetkish/contract';
import { placeInTime } from '../areas/areas-in-time.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { SIDE_BY_SIDE_REASONS, type SideBySideReason } from './side-by-side-reasons.ts';

const NOT_DECLARED = { kk: 'анықтамасы басылмаған', ru: 'определение не напечатано' } as const;

/**
 * Why two figures only stand beside each other, in words; where their definitions differ, with both: «Определение
 * показателя изменилось, ряд прерван: изменение не считается. 2022 год — молодёжь 15–28 лет; 2023 год — ...»; where an
 * area changed, with how, as far as the catalogue remarks on it.
 * @param pair two areas in their order, or two periods in any
 */
export function saySideBySide(
  reason: SideBySideReason,
  pair: readonly [Observation, Observation],
  catalogue: Pick<Catalogue, 'indicator' | 'refArea'>,
): LocalizedText {
  const text = SIDE_BY_SIDE_REASONS[reason];
  const say = (language: Language) =>
    [text[language], ...sayMore(reason, pair, catalogue, language)].join('. ');
  return { kk: say('kk'), ru: say('ru') };
}

function sayMore(
  reason: SideBySideReason,
  pair: readonly [Observation, Observation],
  catalogue: Pick<Catalogue, 'indicator' | 'refArea'>,
  language: Language,
): string[] {
  switch (reason) {
    case 'DEFINITION_CHANGED':
    case 'DIFFERENT_DEFINITION': {
      const sides = inOrder(pair).map(
        (figure) =>
          `${nameSide(figure, pair, catalogue, language)} — ${sayDefinitions(figure, catalogue)[language]}`,
      );
      return [sides.join('; ')];
    }
    case 'AREA_CHANGED':
      return listChanged(pair, catalogue).flatMap(({ validityNote }) => {
        // Notes are sentences, and what is said of a pair ends without a full stop.
        return validityNote === null ? [] : [validityNote[language].replace(/\.$/, '')];
      });
    default:
      return [];
  }
}

/** The areas that were not as they are now in one of the two periods. */
function listChanged(
  pair: readonly [Observation, Observation],
  catalogue: Pick<Catalogue, 'refArea'>,
): RefArea[] {
  const isOther = ({ refArea, timePeriod }: Observation) =>
    placeInTime(catalogue.refArea(refArea), timePeriod) !== 'AS_NOW';
  return [...new Set(pair.filter(isOther).map(({ refArea }) => refArea))].map(catalogue.refArea);
}

function inOrder([one, other]: readonly [Observation, Observation]): readonly Observation[] {
  if (one.refArea !== other.refArea) return [one, other];
  return [one, other].toSorted((a, b) => compareTimePeriods(a.timePeriod, b.timePeriod));
}

/** What sets the two apart: the area, else the period. */
function nameSide(
  { refArea, timePeriod }: Observation,
  [one, other]: readonly [Observation, Observation],
  catalogue: Pick<Catalogue, 'refArea'>,
  language: Language,
): string {
  if (one.refArea !== other.refArea) return catalogue.refArea(refArea).name[language];
  return formatTimePeriod(timePeriod, language, 'label');
}

function sayDefinitions(
  { indicator, definitions }: Observation,
  catalogue: Pick<Catalogue, 'indicator'>,
): LocalizedText {
  const declared = catalogue.indicator(indicator).definitions;
  const texts = (definitions ?? []).flatMap(
    (code) => declared.find(({ definition }) => definition === code)?.text ?? [],
  );
  if (texts.length === 0) return NOT_DECLARED;
  return {
    kk: texts.map(({ kk }) => kk).join(', '),
    ru: texts.map(({ ru }) => ru).join(', '),
  };
}
