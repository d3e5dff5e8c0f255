import {
  formatBreakdown,
  type KatoCode,
  type Observation,
  type RefArea,
  type TimePeriod,
} from '@korsetkish/contract';
import { formatMissing, formatTimePeriod, printedScale } from '@korsetkish/figures';
import { compareNames } from '../../format/compare-names.ts';
import { buildChartFigure, type ChartFigure } from '../chart-figure.ts';
import { type KeyEntry, namePlan } from '../chart-key.ts';
import type { ChartNames } from '../chart-names.ts';
import { buildChartScale, type ChartScale, labelQuantity, plotObsValue } from '../chart-scale.ts';
import { markDoubtful } from '../doubt.ts';
import { CHOROPLETH_WORDS } from './choropleth-words.ts';
import { nameOnMap } from './name-on-map.ts';
import { countClasses, findNaturalBreaks } from './natural-breaks.ts';

/**
 * How figures are drawn. FILL shades a whole area, so it is for ratios; SYMBOLS are circles, for counts: a large area
 * shaded by a large count would say twice that it is large.
 */
export type ChoroplethForm = 'FILL' | 'SYMBOLS';

/** An area of the map and its figure. */
export type AreaFigure = {
  area: RefArea;
  /** The figure, with or without a number; null: none is held. */
  observation: Observation | null;
  /** Why there is none, where more is known than that. */
  absence?: string | undefined;
  /** What must be known to read it, besides what every figure says. */
  remark?: string | undefined;
};

export type ChoroplethInput = {
  /** Every area of the map, each once, with or without a figure. */
  areaFigures: readonly AreaFigure[];
  form: ChoroplethForm;
  /** False: areas are told by name and have no places, because a ranking of them would serve nobody. */
  ranked?: boolean;
  names: ChartNames;
};

/** An area as it is drawn, listed and said. Plotted numbers are in the chart's unit; null = no figure. */
export type MapArea = {
  refArea: KatoCode;
  /** Its official name. */
  name: string;
  /** Its name on the map. */
  shortName: string;
  /** Place by size, 1 the largest; equal figures share it. Null without a figure or a ranking. */
  rank: number | null;
  plotted: number | null;
  /** Its class, from 0; null where areas are not shaded. */
  classIndex: number | null;
  /** The number beside its mark: `20 928`. Empty without a figure. */
  label: string;
  /** The same as a drawing has it, marked where a check does not confirm it: `20 928 ⚠`. */
  markedLabel: string;
  /** The figure with its unit, or why there is none. */
  text: string;
  figure: ChartFigure | null;
};

export type MapClass = { label: string; color: string; ink: string };

export type ChoroplethModel = {
  form: ChoroplethForm;
  /** Largest figure first, then those without one, by name; all by name where they are not ranked. */
  areas: MapArea[];
  classes: MapClass[];
  /** How classes were cut, or why there are none: a sentence. */
  method: string;
  /** Unit and period, one for the whole map. */
  caption: string;
  /** What happened in it to all areas is marked beside the caption; what concerns some, on them. */
  timePeriod: TimePeriod;
  keyEntries: KeyEntry[];
  figures: ChartFigure[];
};

/** Shades of the scale that so many classes take: neighbours as far apart as five shades allow. */
const SHADES: Readonly<Record<number, readonly number[]>> = {
  1: [3],
  2: [2, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};
/** From this shade on the ink of words is the one for filled marks. */
const FIRST_STRONG_SHADE = 4;

/** The line of the hatch that says "no figure". */
export const ABSENCE_COLOR = 'var(--k-line-strong)';

/**
 * A map of one indicator, breakdown, scenario, period and layer.
 *
 * @throws RangeError when the figures are of more than one of these, or there is not one figure
 */
export function buildChoropleth({
  areaFigures,
  form,
  ranked = true,
  names,
}: ChoroplethInput): ChoroplethModel {
  const { language } = names;
  const held = areaFigures.flatMap(({ observation }) => observation ?? []);
  const [first] = held;
  if (!first) throw new RangeError('a map needs at least one figure');
  proveOneSubject(held);
  const scale = buildChartScale(held, names);
  const unranked = areaFigures.map((each) => buildArea(each, scale, names));
  const plots = unranked.flatMap(({ plotted }) => plotted ?? []);
  const breaks = form === 'FILL' ? findNaturalBreaks(plots, countClasses(new Set(plots).size)) : [];
  const areas = unranked
    .map((area) => ({
      ...area,
      rank: ranked ? findRank(area, plots) : null,
      classIndex: findClass(area, breaks),
    }))
    .sort(ranked ? bySize : byName);
  const classes = buildClasses(breaks, areas);
  const words = CHOROPLETH_WORDS[language];
  const isExplained = areaFigures.some(({ absence }) => absence !== undefined);
  return {
    form,
    areas,
    classes,
    method: form === 'FILL' ? words.classes(classes.length) : words.symbols,
    caption: [scale.unit, sayPeriod(first, names)].join(', '),
    timePeriod: first.timePeriod,
    keyEntries: [
      ...classes.map(({ label, color }): KeyEntry => ({ label, color, shape: 'solid' })),
      ...(areas.some(({ plotted }) => plotted === null)
        ? [
            {
              label: isExplained ? words.notOnMap : words.noFigure,
              color: ABSENCE_COLOR,
              shape: 'hatched' as const,
            },
          ]
        : []),
    ],
    figures: areas.flatMap(({ figure }) => figure ?? []),
  };
}

/** What a map shows must differ by area alone. */
function proveOneSubject(held: readonly Observation[]): void {
  const subjects = new Set(
    held.map(({ indicator, breakdown, scenario, timePeriod, layer }) =>
      [indicator, formatBreakdown(breakdown), scenario, timePeriod, layer].join(' '),
    ),
  );
  if (subjects.size > 1) throw new RangeError(`one map, several subjects: ${[...subjects].join('; ')}`);
  const areas = new Set(held.map(({ refArea }) => refArea));
  if (areas.size < held.length) throw new RangeError('one map, two figures of an area');
}

type UnrankedArea = Omit<MapArea, 'rank' | 'classIndex'>;

function buildArea(
  { area, observation, absence, remark }: AreaFigure,
  scale: ChartScale,
  names: ChartNames,
): UnrankedArea {
  const { language } = names;
  const plotted = observation && plotObsValue(observation, scale);
  const figure = observation && withRemark(buildChartFigure(observation, names), remark);
  const label = plotted === null || !observation ? '' : labelAsPrinted(observation, scale);
  return {
    refArea: area.refArea,
    name: area.name[language],
    shortName: nameOnMap(area, language),
    plotted,
    label,
    markedLabel: label === '' ? '' : markDoubtful(label, figure?.doubts ?? []),
    text: absence ?? figure?.text ?? formatMissing('O', language),
    figure,
  };
}

/** Each figure with the digits it has itself: another's zeros after the comma are not its own. */
function labelAsPrinted(observation: Observation, scale: ChartScale): string {
  const { decimals } = scale.rescaled ? scale : printedScale(observation);
  return labelQuantity(observation, { ...scale, decimals });
}

function withRemark(figure: ChartFigure, remark: string | undefined): ChartFigure {
  return remark === undefined ? figure : { ...figure, remarks: [...figure.remarks, remark] };
}

function findRank({ plotted }: UnrankedArea, plots: readonly number[]): number | null {
  return plotted === null ? null : 1 + plots.filter((other) => other > plotted).length;
}

function findClass({ plotted }: UnrankedArea, breaks: readonly number[][]): number | null {
  const found = breaks.findIndex((group) => plotted !== null && group.includes(plotted));
  return found < 0 ? null : found;
}

function bySize(a: MapArea, b: MapArea): number {
  const size = (b.plotted ?? Number.NEGATIVE_INFINITY) - (a.plotted ?? Number.NEGATIVE_INFINITY);
  return size || byName(a, b);
}

function byName(a: MapArea, b: MapArea): number {
  return compareNames(a.name, b.name);
}

/** Each class by its least and its greatest figure, both as printed: no limit is a number that nobody published. */
function buildClasses(breaks: readonly number[][], areas: readonly MapArea[]): MapClass[] {
  const shades = SHADES[breaks.length] ?? [];
  return breaks.map((group, index) => {
    const labelOf = (plotted: number | undefined) =>
      areas.find((area) => area.plotted === plotted)?.label ?? '';
    const [least, greatest] = [labelOf(group[0]), labelOf(group.at(-1))];
    const shade = shades[index] ?? 1;
    return {
      label: least === greatest ? least : `${least} – ${greatest}`,
      color: `var(--k-seq-${shade})`,
      ink: shade < FIRST_STRONG_SHADE ? 'var(--k-ink)' : 'var(--k-on-accent)',
    };
  });
}

function sayPeriod({ timePeriod, scenario }: Observation, { language }: ChartNames): string {
  return scenario === 'PLAN'
    ? namePlan(timePeriod, language)
    : formatTimePeriod(timePeriod, language, 'label');
}
