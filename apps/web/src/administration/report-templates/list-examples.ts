import type { Codelist, Indicator } from '@korsetkish/contract';

/** What a placeholder writes, by the name of its explanation. */
export type ExampleKind =
  | 'heading'
  | 'sentence'
  | 'value'
  | 'valueOfPeriod'
  | 'valueOfCode'
  | 'when'
  | 'list'
  | 'areas'
  | 'plan'
  | 'chart'
  | 'country'
  | 'narrative'
  | 'notes'
  | 'rest';

/** Something that can be typed. */
export type TemplateExample = { kind: ExampleKind; typed: string };

/**
 * Every placeholder that a template may have, with codes of its own direction: what is copied can be saved.
 * @param indicators those of the direction
 * @param heading a heading in the reader's language
 */
export function listExamples(
  indicators: readonly Pick<Indicator, 'indicator' | 'dimensions'>[],
  codelists: readonly Codelist[],
  heading: string,
): TemplateExample[] {
  const [first] = indicators;
  const brokenDown = indicators.find(({ dimensions }) => dimensions.length > 0);
  const dimension = brokenDown?.dimensions[0]?.dimension;
  const code = codelists.find((list) => list.dimension === dimension)?.codes[0]?.code;
  const of = (indicator: string, kind: ExampleKind, asked = ''): TemplateExample => ({
    kind,
    typed: `{{${[indicator, asked].join(' ').trim()}}}`,
  });
  return [
    { kind: 'heading', typed: `# ${heading}` },
    ...(first
      ? [
          of(first.indicator, 'sentence'),
          of(first.indicator, 'value', 'value'),
          of(first.indicator, 'valueOfPeriod', 'value 2020'),
        ]
      : []),
    ...(brokenDown && dimension && code
      ? [of(brokenDown.indicator, 'valueOfCode', `value last ${dimension}=${code}`)]
      : []),
    ...(first ? [of(first.indicator, 'when', 'when')] : []),
    ...(brokenDown && dimension ? [of(brokenDown.indicator, 'list', `by ${dimension}`)] : []),
    ...(first
      ? [
          of(first.indicator, 'areas', 'by REF_AREA'),
          of(first.indicator, 'plan', 'plan'),
          of(first.indicator, 'chart', 'chart'),
          of(first.indicator, 'country', 'country'),
        ]
      : []),
    of('narrative', 'narrative'),
    of('notes', 'notes'),
    of('rest', 'rest'),
  ];
}
