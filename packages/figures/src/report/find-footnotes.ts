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
import { formatFormerNames } from '../phrases/format-former-names.ts';
import { formatTimePeriod } from '../phrases/format-time-period.ts';
import { isFigure } from '../quantity/quantity.ts';
import { deriveExpected } from './derivations.ts';
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
  E: { kk: 'Бағалау: дәл саны әлі белгісіз.', ru: 'Оценка: точное число пока неизвестно.' },
  P: {
    kk: 'Алдын ала алынған дерек, ол нақтылануы мүмкін.',
    ru: 'Предварительные данные, могут быть уточнены.',
  },
  B: {
    kk: 'Осы мәннен жаңа қатар басталады: бұрынғы мәндермен салыстырылмайды.',
    ru: 'С этой цифры начинается новый ряд: с прежними она не сравнивается.',
  },
};

/**
 * All that must be said of a figure and has no room in the sentence: the source's word for it, that its period is assumed,
 * its status, what its area was called then, and every check that it does not pass. How it is to be read is said in the text.
 */
export function findFootnotes(
  figure: Observation,
  { catalogue, doubts, find }: FootnoteContext,
): FoundFootnote[] {
  const { qualifier, periodAssumed, obsStatus } = figure;
  const status = isFigure(figure) ? STATUSES[obsStatus] : undefined;
  const formerName = sayFormerName(figure, catalogue);
  return [
    ...(qualifier === null ? [] : [footnote('QUALIFIER', sayQualifier(qualifier))]),
    ...(periodAssumed ? [footnote('PERIOD_ASSUMED', PERIOD_ASSUMED)] : []),
    ...(status === undefined ? [] : [footnote('OBS_STATUS', status)]),
    ...(formerName === null ? [] : [footnote('FORMER_NAME', formerName)]),
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

/** Both names, with the time that the other one was borne in: `Январь–сентябрь 2022 года: в это время — ...`. */
function sayFormerName({ refArea, timePeriod }: Observation, catalogue: Catalogue): Headline | null {
  const area = catalogue.refArea(refArea);
  if (formatFormerNames(area, timePeriod, 'ru') === null) return null;
  return inBothLanguages((language) => {
    const period = formatTimePeriod(timePeriod, language, 'label');
    const names = formatFormerNames(area, timePeriod, language);
    return `${period.charAt(0).toUpperCase()}${period.slice(1)}, ${area.name[language]}: ${names}.`;
  });
}

const CHECK: Headline = { kk: 'Тексеру нәтижесі', ru: 'Результат проверки' };

function sayDoubt(check: Check): Headline {
  const said = sayCheck(check);
  return inBothLanguages((language) => {
    const sentence = said[language];
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
