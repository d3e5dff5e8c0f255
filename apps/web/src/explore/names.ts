import { type Language, parseBreakdown, TOTAL } from '@korsetkish/contract';
import {
  type Catalogue,
  formatObsValue,
  formatTimePeriod,
  type PivotDimension,
  type PivotHeader,
  type PivotMember,
  readMember,
  SHARE_DECIMALS,
  type ShareOfTotal,
} from '@korsetkish/figures';
import { CHART_WORDS } from '../charts/chart-words.ts';

/** What members and dimensions are called in one language. */
export type ExploreNames = {
  language: Language;
  catalogue: Catalogue;
  words: {
    /** The printed total of a breakdown. */
    total: string;
    indicator: string;
    refArea: string;
    timePeriod: string;
    scenario: string;
    /** Several dimensions of breakdowns taken together. */
    breakdown: string;
  };
};

/** How long a name may be: `label` says all, `row` leaves an indicator its short name, `short` fits a column. */
export type NameForm = 'label' | 'row' | 'short';

/** `Отказано`, `янв.–май 2021`, `план`. */
export function nameMember(
  { dimension, code }: PivotMember,
  { language, catalogue, words }: ExploreNames,
  form: NameForm,
): string {
  switch (dimension) {
    case 'INDICATOR': {
      const { name, shortName } = catalogue.indicator(code);
      return (form === 'label' ? name : shortName)[language];
    }
    case 'REF_AREA':
      return catalogue.refArea(code).name[language];
    case 'TIME_PERIOD':
      return formatTimePeriod(code, language, form === 'short' ? 'short' : 'label');
    case 'SCENARIO':
      return code === 'PLAN' ? CHART_WORDS[language].plan : CHART_WORDS[language].actual;
    default: {
      if (code === TOTAL) return words.total;
      const codes = Object.entries(readMember(dimension, code));
      return codes.map(([of, each]) => catalogue.code(of, each).name[language]).join(', ');
    }
  }
}

/** `Показатель`, `Результат рассмотрения`, `Разрез`. */
export function nameDimension(
  dimension: PivotDimension,
  { language, catalogue, words }: ExploreNames,
): string {
  switch (dimension) {
    case 'INDICATOR':
      return words.indicator;
    case 'REF_AREA':
      return words.refArea;
    case 'TIME_PERIOD':
      return words.timePeriod;
    case 'SCENARIO':
      return words.scenario;
    default: {
      const list = catalogue.codelists.find((each) => each.dimension === dimension);
      return list ? list.name[language] : words.breakdown;
    }
  }
}

/**
 * The names of a header's members, outermost first. The printed total has no name of its own: its row is its
 * indicator's. A header of nothing but the total is called so.
 */
export function namePath(header: PivotHeader, names: ExploreNames, form: NameForm): string[] {
  const named = header.members.filter(({ code }) => code !== TOTAL);
  const shown = named.length > 0 ? named : header.members;
  return shown.map((member) => nameMember(member, names, form));
}

/** A share of a total as it stands beside a figure: `25,6 %`, `более 25,6 %`. */
export function writeShare(
  { percent, qualifier }: Pick<ShareOfTotal, 'percent' | 'qualifier'>,
  { language, catalogue }: ExploreNames,
): string {
  const figure = {
    obsValue: percent,
    decimals: SHARE_DECIMALS,
    unitMult: 0,
    obsStatus: 'A',
    qualifier,
  } as const;
  return formatObsValue(figure, catalogue.unitMeasure('PERCENT'), language).text;
}

/** Names a breakdown of a filter: `Отказано`, `Всего` for `_T`. */
export function nameBreakdownText(text: string, names: ExploreNames): string {
  if (text === TOTAL) return names.words.total;
  const codes = Object.entries(parseBreakdown(text) ?? {});
  return codes.map(([of, each]) => names.catalogue.code(of, each).name[names.language]).join(', ');
}
