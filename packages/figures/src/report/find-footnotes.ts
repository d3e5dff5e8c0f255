import type {
  Check,
  LocalizedText,
  Observation,
  ObservationKey,
  ObsStatus,
  Qualifier,
  ReportFootnoteKind,
} from '@korsetkish/contract';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayCheck } from '../checks/words/say-check.ts';
import { type Headline, inBothLanguages } from '../headlines/headline.ts';
import { parseTimePeriod } from '../periods/parse-time-period.ts';
import { formatDate } from '../phrases/format-date.ts';
import { isFigure } from '../quantity/quantity.ts';
import { capitalize } from './capitalize.ts';
import { deriveExpected } from './derivations.ts';
import { spellTenge } from './format-reported.ts';
import type { DoubtIndex } from './index-doubts.ts';
import type { Derivation } from './said.ts';

/** What must be said of a figure beside the text. Two with the same words are one footnote. */
export interface FoundFootnote {
  kind: ReportFootnoteKind;
  text: LocalizedText;
  derived: readonly Derivation[];
}

/** What a figure itself does not say. */
export interface FootnoteContext {
  catalogue: Catalogue;
  doubts: DoubtIndex;
  /** A figure that the report must say. */
  find: (key: ObservationKey) => Observation | undefined;
  /** The source of most figures, which need not be said of each. */
  mainSource: string | undefined;
}

const QUALIFIERS: Readonly<Record<Qualifier, Headline>> = {
  MORE_THAN: { kk: '«астам»', ru: '«более»' },
  ABOUT: { kk: '«шамамен»', ru: '«около»' },
  UP_TO: { kk: '«дейін»', ru: '«до»' },
  AT_LEAST: { kk: '«кемінде»', ru: '«не менее»' },
};

const PERIOD_ASSUMED: Headline = {
  kk: 'Дереккөзде кезең көрсетілмеген, шартты түрде алынды.',
  ru: 'Период в источнике не указан и взят условно.',
};

const STATUSES: Readonly<Partial<Record<ObsStatus, Headline>>> = {
  E: { kk: 'Бағалау дерегі: дәл саны әлі белгісіз.', ru: 'Оценка: точное число пока неизвестно.' },
  P: {
    kk: 'Алдын ала дерек, нақтылануы мүмкін.',
    ru: 'Предварительные данные, могут быть уточнены.',
  },
  B: {
    kk: 'Осы мәннен жаңа қатар басталады: бұрынғы мәндермен салыстырылмайды.',
    ru: 'С этой цифры начинается новый ряд: с прежними она не сравнивается.',
  },
};

/**
 * All that must be said of a figure and has no room in the sentence: the source's word for it, that its period is assumed,
 * its status, what its area was called then, another source than most figures have, and every check that it does not pass. How it is to be read is said in the text.
 */
export function findFootnotes(
  figure: Observation,
  { catalogue, doubts, find, mainSource }: FootnoteContext,
): FoundFootnote[] {
  const { qualifier, periodAssumed, obsStatus, source } = figure;
  const status = isFigure(figure) ? STATUSES[obsStatus] : undefined;
  const formerName = sayFormerName(figure, catalogue);
  return [
    ...(qualifier === null ? [] : [footnote('QUALIFIER', sayQualifier(qualifier))]),
    ...(periodAssumed ? [footnote('PERIOD_ASSUMED', PERIOD_ASSUMED)] : []),
    ...(status === undefined ? [] : [footnote('OBS_STATUS', status)]),
    ...(formerName === null ? [] : [footnote('FORMER_NAME', formerName)]),
    ...(source.code === mainSource ? [] : [footnote('SOURCE', saySource(source.code, catalogue))]),
    ...doubts(figure).map(({ result, check }) =>
      footnote(result, sayDoubt(check), listDerived(check, figure, find)),
    ),
  ];
}

const footnote = (
  kind: ReportFootnoteKind,
  text: LocalizedText,
  derived: readonly Derivation[] = [],
): FoundFootnote => ({ kind, text, derived });

function sayQualifier(qualifier: Qualifier): Headline {
  const word = QUALIFIERS[qualifier];
  return {
    kk: `Дереккөзде ${word.kk} деп берілген: дәл саны басылмаған.`,
    ru: `В источнике сказано ${word.ru}: точное число не напечатано.`,
  };
}

/** What the area was called in a time that the figure's period shares a day with. */
function sayFormerName({ refArea, timePeriod }: Observation, catalogue: Catalogue): Headline | null {
  const { name, formerNames } = catalogue.refArea(refArea);
  const { start, end } = parseTimePeriod(timePeriod);
  const borne = formerNames.filter(({ validFrom, validTo }) => validFrom <= end && start <= validTo);
  if (borne.length === 0) return null;
  return inBothLanguages((language) => {
    const named = borne.map(({ name: former, validFrom, validTo }) => {
      const [from, to] = [formatDate(validFrom), formatDate(validTo)];
      return language === 'ru'
        ? `с ${from} по ${to} — ${former.ru}`
        : `${from}–${to} аралығында — ${former.kk}`;
    });
    return `${capitalize(name[language])}: ${named.join('; ')}.`;
  });
}

const SOURCE: Headline = { kk: 'Дереккөз', ru: 'Источник' };

function saySource(code: string, catalogue: Catalogue): Headline {
  const { title, issuer } = catalogue.source(code);
  return inBothLanguages((language) => `${SOURCE[language]}: ${issuer[language]}. ${title[language]}.`);
}

const CHECK: Headline = { kk: 'Тексеру нәтижесі', ru: 'Результат проверки' };

function sayDoubt(check: Check): Headline {
  const said = sayCheck(check);
  return inBothLanguages((language) => {
    const sentence = spellTenge(said[language], language);
    const closed = sentence.endsWith('.') ? sentence : `${sentence}.`;
    return check.note === null ? `${CHECK[language]}. ${closed}` : closed;
  });
}

/** What the editors remark is theirs; a sentence about two sides says the other side, which is worked out. */
function listDerived(check: Check, figure: Observation, find: FootnoteContext['find']): Derivation[] {
  const { note, expected, observations } = check;
  if (note !== null || expected === null || !isFigure(figure)) return [];
  const parts = observations.filter(({ role }) => role !== 'RESULT').flatMap((part) => find(part) ?? []);
  return [deriveExpected(expected, figure, parts.filter(isFigure))];
}
