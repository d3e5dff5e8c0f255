import {
  getObservations,
  type Language,
  type LocalizedText,
  listChecks,
  listIndicators,
  listSources,
} from '@korsetkish/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { WORKED_OUT_IN_NOTES } from './worked-out-in-notes.fixture.ts';

let api: TestApi;
/** What a report quotes: notes, and what editors remark on checks that do not confirm a figure. */
let quoted: LocalizedText[];
let names: LocalizedText[];
let figures: { obsValue: number; unitMult: number }[];

beforeAll(async () => {
  api = await startTestApi();
  const { indicators } = listIndicators.response.parse(await api.json('/indicators'));
  const { checks } = listChecks.response.parse(await api.json('/checks?result=FAILS,BASE_NOT_PRINTED'));
  const { sources } = listSources.response.parse(await api.json('/sources'));
  const { observations } = getObservations.response.parse(await api.json('/observations?limit=1000'));
  quoted = [
    ...indicators.flatMap(({ notes }) => notes.map(({ text }) => text)),
    ...checks.flatMap(({ note }) => note ?? []),
  ];
  names = [
    ...indicators.map(({ name }) => name),
    ...sources.flatMap(({ title, coverage }) => [title, coverage ?? title]),
  ];
  figures = observations.flatMap(({ obsValue, unitMult }) =>
    obsValue === null ? [] : { obsValue, unitMult },
  );
});
afterAll(() => api.stop());

/** Days, years and numbers of laws. */
const DATES_AND_LAWS = new RegExp(
  [
    String.raw`\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4}`,
    String.raw`\d{4} жылғы \d{1,2} \p{L}+`,
    String.raw`(?:стать|пункт)\p{L}* \d+`,
    String.raw`\d+‑(?:бабы|тармағы)\p{L}*`,
    String.raw`(?:\d{4}–)?\d{4} (?:год|жыл)\p{L}*`,
  ].join('|'),
  'giu',
);

/** Ages and versions of programmes are parts of names: `14–35`, `15–28`, `3.0`. */
const IN_NAMES = /\d+[–.]\d+/g;

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function listNumbers(text: string, language: Language): string[] {
  const partsOfNames = names.flatMap((name) => plain(name[language]).match(IN_NAMES) ?? []);
  const left = partsOfNames.reduce(
    (words, part) => words.replaceAll(part, ''),
    plain(text).replaceAll(DATES_AND_LAWS, ''),
  );
  return (left.match(/\d[\d ]*(?:,\d+)?/g) ?? []).map((number) => number.trim());
}

const parseNumber = (number: string): number => Number(number.replaceAll(' ', '').replace(',', '.'));

function isPrinted(number: string): boolean {
  const scales = [0, 3, 6, 9];
  return figures.some(({ obsValue, unitMult }) =>
    scales.some((scale) => Math.abs(obsValue * 10 ** (unitMult - scale) - parseNumber(number)) < 1e-9),
  );
}

it.each(['kk', 'ru'] as const)(
  'what a report quotes has numbers of figures, or worked out from them, %s',
  (language) => {
    const others = quoted
      .flatMap((text) => listNumbers(text[language], language))
      .filter((number) => !isPrinted(number));
    expect([...new Set(others)].toSorted()).toEqual(Object.keys(WORKED_OUT_IN_NOTES).toSorted());
  },
);

it('each of those is what it is worked out as, to the digits that it is written with', () => {
  for (const [number, worked] of Object.entries(WORKED_OUT_IN_NOTES)) {
    const digits = number.split(',')[1]?.length ?? 0;
    expect(worked.map((value) => value.toFixed(digits))).toEqual(
      worked.map(() => parseNumber(number).toFixed(digits)),
    );
  }
});
