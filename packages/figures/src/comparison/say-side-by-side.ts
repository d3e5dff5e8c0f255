import type { LocalizedText, Observation } from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareTimePeriods } from '../periods/compare-time-periods.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { SIDE_BY_SIDE_REASONS, type SideBySideReason } from './side-by-side-reasons.ts';

const NOT_DECLARED = { kk: 'анықтамасы басылмаған', ru: 'определение не напечатано' } as const;

/**
 * Why two figures only stand beside each other, in words; where their definitions differ, with both: «Определение
 * показателя изменилось, ряд прерван: изменение не считается. 2022 год — молодёжь 15–28 лет; 2023 год — ...».
 * @param pair two areas in their order, or two periods in any
 */
export function saySideBySide(
  reason: SideBySideReason,
  pair: readonly [Observation, Observation],
  catalogue: Pick<Catalogue, 'indicator' | 'refArea'>,
): LocalizedText {
  const text = SIDE_BY_SIDE_REASONS[reason];
  if (reason !== 'DEFINITION_CHANGED' && reason !== 'DIFFERENT_DEFINITION') return text;
  const say = (language: 'kk' | 'ru') => {
    const sides = inOrder(pair).map(
      (figure) =>
        `${nameSide(figure, pair, catalogue, language)} — ${sayDefinitions(figure, catalogue)[language]}`,
    );
    return `${text[language]}. ${sides.join('; ')}`;
  };
  return { kk: say('kk'), ru: say('ru') };
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
  language: 'kk' | 'ru',
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
