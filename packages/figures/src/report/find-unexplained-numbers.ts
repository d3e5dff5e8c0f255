import type {
  DerivedNumber,
  Language,
  Observation,
  Report,
  ReportBlock,
  ReportText,
} from '@korsetkish/contract';
import { Big } from 'big.js';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatDate } from '../phrases/format-date.ts';
import { formatTimePeriod, formatTimeWindow } from '../phrases/format-time-period.ts';
import { SCALES, scaleTo } from '../phrases/scale.ts';
import { NBSP } from '../phrases/typography.ts';
import { withoutTypedNumbers } from './template/typed-numbers.ts';

/** A number of a report that nothing explains, with the text that it stands in. */
export interface UnexplainedNumber {
  number: string;
  text: string;
}

/**
 * The numbers that a report says in one language and that are no figure or derived number which their own text refers to,
 * no period of one, no part of a name in the catalogue, and no day or number of a law: there should be none. What others
 * wrote is theirs and not looked at: narratives, notes, and what editors remark on checks.
 */
export function findUnexplainedNumbers(
  report: Report,
  catalogue: Catalogue,
  language: Language,
): UnexplainedNumber[] {
  const names = listNames(catalogue, language);
  const { startPeriod, endPeriod } = report.window;
  const inTitle = explainWords(report.title[language], [
    ...names,
    formatTimeWindow(startPeriod, endPeriod, language),
  ]);
  const inBlocks = report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      const { words, texts } = openBlock(block, language);
      const periods = listPeriods(
        texts.flatMap((text) => figuresOf(text, report, language)),
        language,
      );
      const explained = [...names, ...periods];
      return [
        ...words.flatMap((text) => explainWords(text, explained)),
        ...texts.flatMap((text) => explainText(text, explained, report, language)),
      ];
    });
  return [...inTitle, ...inBlocks];
}

/** Names with numbers in them: `14–35 лет`, `«Алматы жастары 3.0»`. */
function listNames(catalogue: Catalogue, language: Language): string[] {
  const { indicators, codelists, directions, refAreas } = catalogue;
  return [
    ...indicators.flatMap(({ name, shortName }) => [name, shortName]),
    ...codelists.flatMap(({ codes }) => codes.map(({ name }) => name)),
    ...[...directions, ...refAreas].map(({ name }) => name),
  ]
    .map((name) => name[language])
    .filter((name) => /\d/.test(name))
    .flatMap((name) => [name, name.replaceAll(': ', ', ')]);
}

/** What of a block says figures, and what only names them. */
function openBlock(block: ReportBlock, language: Language): { words: string[]; texts: ReportText[] } {
  switch (block.block) {
    case 'HEADING':
      return { words: [block.text[language]], texts: [] };
    case 'SENTENCE':
      return { words: [], texts: [block.said] };
    case 'LIST':
      return { words: [], texts: [block.lead, ...block.items] };
    case 'TABLE':
      return {
        words: [block.caption, ...block.columns, ...block.rows.map(({ name }) => name)].map(
          (text) => text[language],
        ),
        texts: block.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
      };
    case 'CHART':
      return {
        words: [block.title, ...block.bars.map(({ name }) => name)].map((text) => text[language]),
        texts: [...block.bars.map(({ said }) => said), block.alternative],
      };
    case 'NARRATIVE':
    case 'NOTE':
      return { words: [], texts: [] };
  }
}

const derivedOf = (text: ReportText, { derived }: Report, language: Language): DerivedNumber[] =>
  text[language].flatMap((run) => run.derived.flatMap((place) => derived[place] ?? []));

/** What a text says, and what its derived numbers come from, whose periods it may say. */
function figuresOf(text: ReportText, report: Report, language: Language): Observation[] {
  const said = text[language].flatMap((run) => run.figures);
  const operands = derivedOf(text, report, language).flatMap((each) => each.operands);
  return [...said, ...operands].flatMap((place) => report.figures[place] ?? []);
}

function listPeriods(figures: readonly Observation[], language: Language): string[] {
  const forms = ['label', 'during', 'over', 'forPlan'] as const;
  return figures.flatMap(({ timePeriod, planVersion }) => [
    ...forms.map((form) => formatTimePeriod(timePeriod, language, form)),
    ...[planVersion?.act, ...(planVersion?.earlier ?? []).map(({ act }) => act)].flatMap((act) =>
      act ? [formatDate(act.adopted), act.name[language]] : [],
    ),
  ]);
}

function explainWords(text: string, explained: readonly string[]): UnexplainedNumber[] {
  return listNumbers(text, explained).map((number) => ({ number, text }));
}

function explainText(
  text: ReportText,
  explained: readonly string[],
  report: Report,
  language: Language,
): UnexplainedNumber[] {
  const joined = text[language].map((run) => run.text).join('');
  const derived = derivedOf(text, report, language);
  const said = text[language]
    .flatMap((run) => run.figures)
    .flatMap((place) => report.figures[place] ?? [])
    .flatMap((figure) => [figure, ...(figure.planVersion?.earlier ?? [])]);
  const counts = derived.map(({ operands }) => ({ obsValue: operands.length, unitMult: 0 }));
  const quantities = [...said, ...derived, ...counts];
  return listNumbers(joined, explained)
    .filter((number) => !quantities.some((quantity) => isWrittenAs(quantity, number)))
    .map((number) => ({ number, text: joined }));
}

const NUMBER = new RegExp(`\\d[\\d${NBSP}]*(?:,\\d+)?`, 'g');

/** The numbers of a text that are not part of a name, a period or a law: the longest of what explains goes first. */
function listNumbers(text: string, explained: readonly string[]): string[] {
  const longestFirst = explained.toSorted((one, other) => other.length - one.length);
  const left = longestFirst.reduce((words, each) => words.replaceAll(each, ' '), text);
  return (withoutTypedNumbers(left).match(NUMBER) ?? []).map((number) => number.replace(/\D+$/, ''));
}

/** Whether a number is a quantity, without its sign, in some power of ten that has a word, rounded to the digits written. */
function isWrittenAs(quantity: Pick<Observation, 'obsValue' | 'unitMult'>, number: string): boolean {
  const { obsValue, unitMult } = quantity;
  if (obsValue === null) return false;
  const written = new Big(number.replaceAll(NBSP, '').replace(',', '.'));
  const decimals = number.split(',')[1]?.length ?? 0;
  return SCALES.some((scale) =>
    scaleTo(Math.abs(obsValue), unitMult, scale).round(decimals, Big.roundHalfUp).eq(written),
  );
}
