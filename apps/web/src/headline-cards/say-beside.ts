import { REPUBLIC } from '@korsetkish/contract';
import {
  type Figure,
  formatTimePeriod,
  formatWithAssumption,
  isFigure,
  type ObsValueParts,
} from '@korsetkish/figures';
import type { PanelInput } from '../panels/panel-input.ts';
import { PANEL_WORDS } from '../panels/panel-words.ts';
import { pickObservations } from '../panels/pick-observations.ts';
import type { Whole } from './list-wholes.ts';
import { sayParts, type ToldParts } from './say-parts.ts';

/** Writes a figure in the scale of its card. */
export type SayFigure = (figure: Figure) => ObsValueParts;

/** `2020: 496 уведомлений (Согласовано: 59,7 %, Отказано: 25,6 %)` */
export function sayBefore(before: Whole, told: ToldParts, say: SayFigure, input: PanelInput): string {
  const { language } = input.names;
  const { figure } = before;
  const short = formatTimePeriod(figure.timePeriod, language, 'short');
  const said = `${formatWithAssumption(short, figure.periodAssumed, language)}: ${say(figure).text}`;
  const shares = told.isLargestOfMany ? '' : sayParts(before, told, input);
  return shares === '' ? said : `${said} (${shares})`;
}

/** The republic's rate of the same source and period, where the area is not the republic. */
export function sayRepublic(figure: Figure, say: SayFigure, input: PanelInput): string[] {
  const { observations, refArea, catalogue, names } = input;
  const { language } = names;
  const { measure } = catalogue.indicator(figure.indicator);
  if (measure !== 'RATE' || refArea.refArea === REPUBLIC) return [];
  const same = pickObservations(observations, { indicator: figure.indicator, refArea: REPUBLIC })
    .filter(isFigure)
    .find(({ source, timePeriod }) => source.code === figure.source.code && timePeriod === figure.timePeriod);
  if (!same) return [];
  const lead = formatWithAssumption(PANEL_WORDS.forTheRepublic[language], same.periodAssumed, language);
  return [`${lead}: ${say(same).text}`];
}
