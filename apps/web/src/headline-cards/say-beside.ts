import {
  type Figure,
  formatPercent,
  formatTimePeriod,
  type ObsValueParts,
  shareOf,
} from '@korsetkish/figures';
import type { PanelInput } from '../panels/panel-input.ts';
import { PANEL_WORDS } from '../panels/panel-words.ts';
import { pickObservations } from '../panels/pick-observations.ts';
import type { Whole } from './list-wholes.ts';

/** Writes a figure in the scale of its card. */
export type SayFigure = (figure: Figure) => ObsValueParts;

/** Codes up to which the two largest parts are told instead of one. */
const FEW_CODES = 4;
const REPUBLIC = '000000000';

/** `Отказано: 57,1 %, Согласовано: 39,8 %`: the two largest of a few parts, or `Больше всего — ...` of many. */
export function sayParts({ figure, parts }: Whole, { catalogue, names }: PanelInput): string[] {
  const { language } = names;
  const shares = parts.flatMap((part) => {
    const entries = Object.entries(part.breakdown);
    const [entry] = entries;
    const share = shareOf(part, figure);
    if (!entry || entries.length > 1 || share.result !== 'SHARE') return [];
    const name = catalogue.code(...entry).name[language];
    return [{ percent: share.percent, text: `${name}: ${formatPercent(share.percent, 1, language)}` }];
  });
  const shown = parts.length <= FEW_CODES ? 2 : 1;
  const largest = shares.toSorted((a, b) => b.percent - a.percent).slice(0, shown);
  const lead = parts.length > FEW_CODES ? `${PANEL_WORDS.mostOf[language]} — ` : '';
  return largest.length === 0 ? [] : [`${lead}${largest.map(({ text }) => text).join(', ')}`];
}

/** `2020: 496 уведомлений (Согласовано: 59,7 %, Отказано: 25,6 %)` */
export function sayBefore(before: Whole, say: SayFigure, input: PanelInput): string {
  const { figure, parts } = before;
  const period = formatTimePeriod(figure.timePeriod, input.names.language, 'short');
  const shares = parts.length <= FEW_CODES ? sayParts(before, input) : [];
  const said = `${period}: ${say(figure).text}`;
  return shares.length === 0 ? said : `${said} (${shares.join()})`;
}

/** The republic's rate of the same source and period, where the area is not the republic. */
export function sayRepublic(figure: Figure, say: SayFigure, input: PanelInput): string[] {
  const { observations, refArea, catalogue, names } = input;
  const { measure } = catalogue.indicator(figure.indicator);
  if (measure !== 'RATE' || refArea.refArea === REPUBLIC) return [];
  const same = pickObservations(observations, { indicator: figure.indicator, refArea: REPUBLIC }).find(
    ({ source, timePeriod }) => source.code === figure.source.code && timePeriod === figure.timePeriod,
  );
  if (!same || same.obsValue === null) return [];
  return [`${PANEL_WORDS.forTheRepublic[names.language]}: ${say({ ...same, obsValue: same.obsValue }).text}`];
}
