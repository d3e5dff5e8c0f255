import { LANGUAGES } from '@korsetkish/contract';
import { describe, expect, it } from 'vitest';
import { buildOverview } from '../overview/build-overview.ts';
import { evaluateChecks } from '../testing/published-checks.ts';
import { ALATAU, ALMATY, ASTANA, overviewInput } from '../testing/published-input.ts';
import { buildDigest, type DigestLine } from './build-digest.ts';

const partsOf = (...given: Parameters<typeof overviewInput>) =>
  buildOverview(overviewInput(...given), evaluateChecks(), []);
const digestOf = (...given: Parameters<typeof overviewInput>) => buildDigest(partsOf(...given));

const listLines = (...given: Parameters<typeof overviewInput>): DigestLine[] =>
  digestOf(...given).parts.flatMap(({ lines }) => lines);

function lineOf(indicator: string, lines: readonly DigestLine[]): DigestLine {
  const line = lines.find(({ card }) => card.indicator === indicator);
  if (!line) throw new Error(`no line of ${indicator}`);
  return line;
}

describe('the digest', () => {
  it('says every card of the Overview in a line, in its order', () => {
    const cards = partsOf(ALMATY).flatMap((part) => part.cards);
    expect(cards.length).toBeGreaterThan(10);
    expect(listLines(ALMATY).map(({ card }) => card)).toEqual(cards);
  });

  it('has a line for every indicator where the Overview has panels instead of cards', () => {
    const [part] = partsOf(ASTANA);
    const held = part?.allIndicators?.map(({ indicator }) => indicator) ?? [];
    expect(held.length).toBeGreaterThan(0);
    expect(held).toEqual(expect.arrayContaining(listLines(ASTANA).map(({ card }) => card.indicator)));
  });

  it('of a district has its city’s lines in a part of their own', () => {
    const { parts } = digestOf(ALATAU);
    expect(parts.map(({ part }) => part.input.refArea.refArea)).toEqual([ALATAU, ALMATY]);
    expect(parts.at(-1)?.lines.length).toBeGreaterThan(0);
  });
});

describe('footnotes of the digest', () => {
  const { footnotes, cited } = digestOf(ALMATY);
  const lines = listLines(ALMATY);
  const textsOf = (indicator: string) =>
    lineOf(indicator, lines).footnotes.map((number) => footnotes[number - 1]);

  it('say that a period is assumed', () => {
    expect(textsOf('YOUTH_EMPLOYMENT_PLACED')).toEqual(['Период в источнике не указан и взят условно.']);
  });

  it('say which checks do not confirm a figure, as its card marks them', () => {
    const [doubt] = lineOf('YOUTH_NEET_RATE', lines).card.doubts;
    expect(doubt).toBeDefined();
    expect(textsOf('YOUTH_NEET_RATE')).toHaveLength(1);
    expect(textsOf('YOUTH_NEET_RATE')[0]).toContain(doubt?.about);
  });

  it('say the source’s own word for a figure', () => {
    const of2020 = digestOf(ALMATY, { window: { startPeriod: '2020', endPeriod: '2020' } });
    const events = lineOf(
      'RUKHANI_ZHANGYRU_EVENTS',
      of2020.parts.flatMap((part) => part.lines),
    );
    expect(events.card.figure.before).toContain('более');
    expect(events.footnotes.map((number) => of2020.footnotes[number - 1])).toContain(
      'В источнике сказано «более»: точное число не напечатано.',
    );
  });

  it('are numbered from 1 in the order of the lines, each once', () => {
    const marked = [...new Set(lines.flatMap((line) => line.footnotes))];
    expect(marked).toEqual(footnotes.map((_, place) => place + 1));
    expect(new Set(footnotes).size).toBe(footnotes.length);
  });

  it('are as many in both languages', () => {
    const [kazakh, russian] = LANGUAGES.map((language) => digestOf(ALMATY, { language }).footnotes.length);
    expect(kazakh).toBe(russian);
  });

  it('name no source that is cited below for all', () => {
    expect(new Set(cited.map(({ source }) => source.code)).size).toBe(1);
    expect(cited.length).toBeGreaterThan(lines.length / 2);
  });
});
