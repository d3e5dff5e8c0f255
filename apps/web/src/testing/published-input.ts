import type { Language, Observation, TimeWindow } from '@korsetkish/contract';
import { isInWindow } from '@korsetkish/figures';
import type { ChartNames } from '../charts/chart-names.ts';
import { indexDoubts } from '../checks/index-doubts.ts';
import type { PanelInput } from '../panels/panel-input.ts';
import { CATALOGUE } from './published-catalogue.ts';
import { evaluateChecks } from './published-checks.ts';
import { OBSERVATIONS } from './published-observations.ts';

/** KATO codes of the areas that have pages. */
export const ALMATY = '750000000';
export const ASTANA = '710000000';
export const REPUBLIC = '000000000';
export const ALATAU = '751210000';

const DOUBTS = evaluateChecks().filter(({ result }) => result === 'FAILS' || result === 'BASE_NOT_PRINTED');

const namesIn = (language: Language): ChartNames => ({
  language,
  catalogue: CATALOGUE,
  formatLocator: ({ code, section, paragraph }) => [code, section, paragraph].filter(Boolean).join(' '),
  findDoubts: indexDoubts(DOUBTS, language),
});
const NAMES: Record<Language, ChartNames> = { kk: namesIn('kk'), ru: namesIn('ru') };

type Given = { language?: Language; window?: TimeWindow; observations?: readonly Observation[] };

/**
 * What a direction's page builds its panels from: everything published, under an area's own window unless told
 * otherwise, in Russian unless told otherwise.
 *
 * @throws RangeError when the catalogue does not know the area, or the area has no window
 */
export function publishedInput(refArea: string, given: Given = {}): PanelInput {
  const { language = 'ru', observations = OBSERVATIONS } = given;
  const area = CATALOGUE.refArea(refArea);
  const window = given.window ?? area.defaultWindow;
  if (window === null) throw new RangeError(`${refArea} has no window`);
  return { catalogue: CATALOGUE, names: NAMES[language], refArea: area, window, observations };
}

/**
 * What the Overview is built from: the window's figures of the area, of its city and of the republic, and the
 * republic's NEET rate up to the window's end.
 */
export function overviewInput(refArea: string, given: Given = {}): PanelInput {
  const input = publishedInput(refArea, given);
  const { window } = input;
  const areas = new Set([refArea, input.refArea.parent, REPUBLIC]);
  const observations = input.observations.filter(
    (each) =>
      (areas.has(each.refArea) && isInWindow(each, window)) ||
      (each.refArea === REPUBLIC && each.indicator === 'YOUTH_NEET_RATE'),
  );
  return { ...input, observations };
}
